/** A figure with a bar beside it. The figure says it; the bar only helps the eye. */
interface CountBarProps {
  count: number;
  /** The count with the full bar. */
  most: number;
  /** How the figure is said in words; where it is told less exactly, no bar gives it away. */
  text?: string;
}

export function CountBar({ count, most, text }: CountBarProps) {
  const isTold = text === undefined || text === count.toLocaleString('en-GB');
  const share = most === 0 || !isTold ? 0 : Math.round((count / most) * 100);
  return (
    <span className="app-load">
      <span className={`app-load__count${text === undefined ? '' : ' app-load__count--words'}`}>
        {text ?? count}
      </span>
      <svg className="app-load__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height="10" />
      </svg>
    </span>
  );
}
