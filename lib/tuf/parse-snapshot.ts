import { isFileMeta } from './fields.ts';
import { isObject, type JsonObject, own } from './json.ts';
import { type MetadataRefusal, malformedAt } from './refusal.ts';

/** What is wrong with the fields that timestamp alone has, section 4.6: it names one file. */
export function faultInTimestamp(signed: JsonObject): MetadataRefusal | undefined {
  const meta = own(signed, 'meta');
  if (!isObject(meta)) return malformedAt('meta');
  const names = Object.keys(meta);
  if (names.length !== 1 || names[0] !== 'snapshot.json') return malformedAt('meta');
  return faultInFiles(meta);
}

/** What is wrong with the fields that snapshot alone has, section 4.4: it names targets.json. */
export function faultInSnapshot(signed: JsonObject): MetadataRefusal | undefined {
  const meta = own(signed, 'meta');
  if (!isObject(meta) || !Object.hasOwn(meta, 'targets.json')) return malformedAt('meta');
  return faultInFiles(meta);
}

function faultInFiles(meta: JsonObject): MetadataRefusal | undefined {
  const faulty = Object.entries(meta).find(([, file]) => !isFileMeta(file));
  return faulty && malformedAt(`meta.${faulty[0]}`);
}
