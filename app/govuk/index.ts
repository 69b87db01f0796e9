/** Everything a page is made of. Each file names its props; `examples.tsx` shows each one in use. */
export { BackLink } from './back-link.tsx';
export { Button, ButtonGroup, LinkButton } from './button.tsx';
export { Caption } from './caption.tsx';
export { Checkboxes } from './checkboxes.tsx';
export { DateInput, type DateParts } from './date-input.tsx';
export { Details } from './details.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { errorFor, type FormError } from './field.ts';
export { Fieldset } from './fieldset.tsx';
export { Input } from './input.tsx';
export { InsetText } from './inset-text.tsx';
export type { AuthorityColour } from './layout/colour.ts';
export { PageFrame } from './layout/page-frame.tsx';
export { StaffFrame } from './layout/staff-frame.tsx';
export type { MomentProps } from './moment.tsx';
export { NotificationBanner } from './notification-banner.tsx';
export { Pagination } from './pagination.tsx';
export { Panel } from './panel.tsx';
export { PasswordInput } from './password-input.tsx';
export { PhoneNumber } from './phone-number.tsx';
export { Radios } from './radios.tsx';
export { Select } from './select.tsx';
export {
  SummaryCard,
  SummaryList,
} from './summary-list.tsx';
export { Table, TableHead } from './table.tsx';
export { type Brag, BragTag, Tag, type TagColour } from './tag.tsx';
export { type TaskStep, TaskSteps } from './task-steps.tsx';
export { Textarea } from './textarea.tsx';
export { Timeline, type TimelineEntry } from './timeline.tsx';
export { WarningText } from './warning-text.tsx';
