// What the features add to the running server: each registers with `onStart`, `onStop` or `registerCheck`.
import './accounts/audit/register.server.ts';
import './notifications/register.server.ts';
import './people/register.server.ts';
import './questionnaire/forget-drafts.server.ts';
import './questionnaire/register.server.ts';
import './referral/register.server.ts';
import './triage/checks/register.server.ts';
import './triage/register.server.ts';
import './triage/questions/late-answers.server.ts';
