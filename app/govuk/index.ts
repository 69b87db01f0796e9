/** Everything a page is made of. Each file names its props; `examples.tsx` shows each one in use. */
export { BackLink, type BackLinkProps } from './back-link.tsx';
export { Button, ButtonGroup, type ButtonProps, LinkButton, type LinkButtonProps } from './button.tsx';
export { Caption, type CaptionProps } from './caption.tsx';
export { Checkboxes, type CheckboxesProps, type CheckboxItem } from './checkboxes.tsx';
export { DateInput, type DateInputProps, type DateParts } from './date-input.tsx';
export { Details, type DetailsProps } from './details.tsx';
export { ErrorMessage, type ErrorMessageProps } from './error-message.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './error-summary.tsx';
export { errorFor, type FormError, fieldId } from './field.ts';
export { Fieldset, type FieldsetProps } from './fieldset.tsx';
export { FormGroup, type FormGroupProps, Hint } from './form-group.tsx';
export { Input, type InputProps, type InputWidth } from './input.tsx';
export { InsetText, type InsetTextProps } from './inset-text.tsx';
export { type AuthorityColour, authorityColours } from './layout/colour.ts';
export type { FooterLink } from './layout/footer.tsx';
export type { HelpNow } from './layout/help-bar.tsx';
export { PageFrame, type PageFrameProps } from './layout/page-frame.tsx';
export { type NavigationItem, StaffFrame, type StaffFrameProps } from './layout/staff-frame.tsx';
export { Moment, type MomentProps } from './moment.tsx';
export { NotificationBanner, type NotificationBannerProps } from './notification-banner.tsx';
export { Pagination, type PaginationProps } from './pagination.tsx';
export { Panel, type PanelProps } from './panel.tsx';
export { PasswordInput, type PasswordInputProps } from './password-input.tsx';
export { type RadioItem, Radios, type RadiosProps } from './radios.tsx';
export { Select, type SelectProps } from './select.tsx';
export { SkipLink, type SkipLinkProps } from './skip-link.tsx';
export {
  type SummaryAction,
  SummaryCard,
  type SummaryCardProps,
  SummaryList,
  type SummaryListProps,
  type SummaryRow,
} from './summary-list.tsx';
export { Table, type TableColumn, type TableProps, type TableRow } from './table.tsx';
export { type Brag, BragTag, type BragTagProps, Tag, type TagColour, type TagProps } from './tag.tsx';
export { type StepState, type TaskStep, TaskSteps, type TaskStepsProps } from './task-steps.tsx';
export { Textarea, type TextareaProps } from './textarea.tsx';
export { Timeline, type TimelineEntry, type TimelineProps } from './timeline.tsx';
export { WarningText, type WarningTextProps } from './warning-text.tsx';
