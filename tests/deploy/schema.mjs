// node schema.mjs FILE...: every document of each file is what the schema of Kubernetes says it is, and
// has no field that the schema does not know. Ends with counts.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { CronJob } from 'kubernetes-models/batch/v1/CronJob';

const KINDS = { ConfigMap, CronJob };
let passed = 0;
const faults = [];

const here = path.dirname(new URL(import.meta.url).pathname);

// What is wrong with `document`, or nothing. The schema lets pass what it does not know; the types that
// are made from it do not.
function fault(document) {
  const Kind = KINDS[document?.kind];
  if (!Kind) return `unknown kind ${document?.kind}`;
  try {
    new Kind(document).validate();
  } catch (error) {
    return error.message;
  }
  return unknownField(document);
}

function unknownField(document) {
  const typed = path.join(here, 'node_modules/document.ts');
  const group = document.apiVersion === 'v1' ? 'v1' : document.apiVersion;
  fs.writeFileSync(typed, `import { I${document.kind} } from 'kubernetes-models/${group}/${document.kind}';\n`
    + `export const document: I${document.kind} = ${JSON.stringify(document, null, 1)};\n`);
  const { status, stdout } = spawnSync(path.join(here, 'node_modules/.bin/tsc'),
    ['--noEmit', '--strict', '--skipLibCheck', '--module', 'node16', '--moduleResolution', 'node16', typed], { encoding: 'utf8' });
  return status === 0 ? undefined : stdout.split('\n')[0];
}

function claim(where, wrong) {
  if (wrong) faults.push(`${where}: ${wrong}`);
  else passed += 1;
}

for (const file of process.argv.slice(2)) {
  const documents = parseAllDocuments(fs.readFileSync(file, 'utf8')).map((each) => each.toJS());
  for (const document of documents) claim(`${file}, ${document.kind}`, fault(document));

  const job = documents.find(({ kind }) => kind === 'CronJob').spec.jobTemplate.spec;
  const names = documents.find(({ kind }) => kind === 'ConfigMap').data['publishers.txt'].trim().split('\n');
  claim(file, names.length === job.completions ? undefined : 'has another number of completions than of publishers');

  // The schema is awake.
  const wrong = structuredClone(documents.find(({ kind }) => kind === 'CronJob'));
  wrong.spec.jobTemplate.spec.completions = 'three';
  claim('a wrong type', fault(wrong) ? undefined : 'is not seen');
  const unknown = structuredClone(documents.find(({ kind }) => kind === 'CronJob'));
  unknown.spec.jobTemplate.spec.template.spec.containers[0].imgae = 'x';
  claim('an unknown field', fault(unknown) ? undefined : 'is not seen');
}
for (const each of faults) console.log(`FAILED ${each}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
