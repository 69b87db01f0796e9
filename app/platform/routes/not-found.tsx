/** Any address that is none of ours: the root's problem page answers, with status 404. */
const nothing = (): never => {
  throw new Response(null, { status: 404 });
};

export const loader = () => nothing();
export const action = () => nothing();

export default function NotFound() {
  return null;
}
