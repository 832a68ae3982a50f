import type { SignedView } from '#lib/panel/signed-view.ts';
import { signerRoleNames, signedWords as words } from '#lib/words/signed.ts';

/** Who signed the release that a card came with, or that nobody did. */
export function WhoSigned({ signers, released }: SignedView) {
  return (
    <>
      <h3>{words.heading}</h3>
      {signers.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.lead(released)}</p>
          <ul class="sources">
            {signers.map(({ role, name }) => (
              <li key={`${role} ${name}`}>
                {signerRoleNames[role]}: {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
