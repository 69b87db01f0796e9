-- An index of many words a row is kept up to date at once. By default what is new waits in a list that every search
-- reads from end to end, until it has grown to four megabytes: a record page, which looks for each key of a child, then
-- took a third of a second.
ALTER INDEX "ChildIndex_keys_idx" SET (fastupdate = off);
ALTER INDEX "Referral_searchTokens_idx" SET (fastupdate = off);
-- Every look at a list writes here, one after the other: a list of everything new would now and then be put in its
-- place by one of them, while all the others wait.
ALTER INDEX "AuditEntry_shown_idx" SET (fastupdate = off);
-- What waits already is put in its place now.
SELECT gin_clean_pending_list('"ChildIndex_keys_idx"'), gin_clean_pending_list('"Referral_searchTokens_idx"'),
  gin_clean_pending_list('"AuditEntry_shown_idx"');
