-- The audit trail as a chain in commit order: numbers without gaps, each entry's hash over the one before it, and a
-- mark that only the application's key can make. See app/accounts/audit/entry.ts, which works the same out again.

ALTER TABLE "AuditEntry" ALTER COLUMN "seq" DROP DEFAULT;
DROP SEQUENCE IF EXISTS "AuditEntry_seq_seq";

ALTER TABLE "AuditEntry"
  ADD COLUMN "id" UUID,
  ADD COLUMN "shown" UUID[] DEFAULT ARRAY[]::UUID[],
  ADD COLUMN "mac" BYTEA,
  ADD COLUMN "hash" BYTEA;

-- CreateTable
CREATE TABLE "AuditHead" (
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "mac" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("seq")
);

-- Each value with its length in front, so that no two entries read the same.
CREATE FUNCTION audit_entry_text(e "AuditEntry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\n',
    e."seq",
    e."id",
    floor(extract(epoch FROM e."at") * 1000)::bigint,
    octet_length(e."actor") || ':' || e."actor",
    octet_length(e."action") || ':' || e."action",
    coalesce(octet_length(e."subject") || ':' || e."subject", '-'),
    array_to_string(e."shown", ','),
    e."detail"::text,
    coalesce(encode(e."mac", 'hex'), '-'))
$$;

-- What is there already is numbered and chained as it stands. It has no mark: the key is not in the database.
DO $$
DECLARE
  entry "AuditEntry";
  last_hash bytea := decode(repeat('00', 32), 'hex');
  last_seq bigint := 0;
BEGIN
  FOR entry IN SELECT * FROM "AuditEntry" ORDER BY "seq" LOOP
    UPDATE "AuditEntry" SET "seq" = last_seq + 1, "id" = gen_random_uuid(), "shown" = ARRAY[]::uuid[]
      WHERE "seq" = entry."seq" RETURNING * INTO entry;
    last_seq := entry."seq";
    last_hash := sha256(last_hash || convert_to(audit_entry_text(entry), 'UTF8'));
    UPDATE "AuditEntry" SET "hash" = last_hash WHERE "seq" = last_seq;
  END LOOP;
END
$$;

ALTER TABLE "AuditEntry"
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "hash" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_id_key" ON "AuditEntry"("id");
CREATE INDEX "AuditEntry_action_seq_idx" ON "AuditEntry"("action", "seq");
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");
CREATE INDEX "AuditEntry_shown_idx" ON "AuditEntry" USING GIN ("shown");

-- The lock is held until the commit, so entries are numbered in the order in which they are committed; whoever waits
-- for it reads, in a snapshot of its own, what the one before has committed.
CREATE FUNCTION audit_entry_link() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE
  last_seq bigint;
  last_hash bytea;
BEGIN
  IF NEW."mac" IS NULL OR octet_length(NEW."mac") <> 32 THEN
    RAISE EXCEPTION 'An audit entry carries the mark of the application' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(7270736901);
  SELECT "seq", "hash" INTO last_seq, last_hash FROM "AuditEntry" ORDER BY "seq" DESC LIMIT 1;
  NEW."seq" := coalesce(last_seq, 0) + 1;
  NEW."shown" := coalesce(NEW."shown", ARRAY[]::uuid[]);
  NEW."hash" := sha256(coalesce(last_hash, decode(repeat('00', 32), 'hex'))
    || convert_to(audit_entry_text(NEW), 'UTF8'));
  RETURN NEW;
END
$$;

CREATE TRIGGER "AuditEntry_link" BEFORE INSERT ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION audit_entry_link();

-- Whoever asks: the trail is added to and never changed.
CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail is never changed' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "AuditEntry_keep" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER "AuditHead_keep" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditHead"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
