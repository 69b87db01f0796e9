/** Any address that is none of ours: the root's problem page answers, with status 404. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
