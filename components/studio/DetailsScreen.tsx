import type { ChangeFront } from '#lib/studio/front-changes.ts';
import { detailsWords as words } from '#lib/words/details.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { FieldRow } from './editor/FieldRow.tsx';
import { TextField } from './editor/TextField.tsx';
import { FrontActs, type FrontProps } from './front/FrontActs.tsx';
import { PageHead } from './PageHead.tsx';

const fields = ['id', 'title', 'publisher', 'contact', 'safetyContact', 'licence'] as const;

/** What a library says of itself: its name, and who stands behind it. */
export function DetailsScreen(props: FrontProps) {
  const { view, actions } = props;
  const { bundle } = view.front;
  return (
    <>
      <PageHead
        heading={screenTitles.details}
        lead={words.lead}
        acts={<FrontActs {...props} fields={['bundle.', 'sources']} />}
      />
      <div class="form frontform">
        {fields.map((name) => (
          <FieldRow key={name} view={view} apply={() => undefined} field={`bundle.${name}`}>
            <TextField
              {...words.fields[name]}
              field={`bundle.${name}`}
              value={bundle[name]}
              onType={(text) => actions.change(`bundle.${name}`, changeBundle({ [name]: text }))}
            />
          </FieldRow>
        ))}
      </div>
    </>
  );
}

type Bundle = FrontProps['view']['front']['bundle'];

function changeBundle(part: Partial<Bundle>): ChangeFront {
  return (front) => ({ ...front, bundle: { ...front.bundle, ...part } });
}
