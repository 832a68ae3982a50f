import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { ConnectionView } from '#lib/panel/connections-view.ts';
import { permissionReasons, aboutWords as words } from '#lib/words/about.ts';
import { PageHead } from './PageHead.tsx';

/** What the built manifest says: read when the page opens, so that this page cannot drift. */
export type ManifestFacts = {
  readonly version: string;
  readonly privateWindow: boolean;
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  readonly browser: 'chrome' | 'firefox';
};

type Props = {
  readonly manifest: ManifestFacts;
  readonly connects: readonly ConnectionView[];
};

/** What Foreword can and can’t see, keeps, and connects to. */
export function AboutScreen({ manifest, connects }: Props) {
  const [, ...kept] = words.kept;
  return (
    <main>
      <PageHead heading={words.heading} lead={words.lead} />
      <Section heading={words.cannotSee}>
        <Lines lines={words.cannot} mark="barred" />
      </Section>
      <Section heading={words.keeps}>
        {manifest.privateWindow ? <p class="meta">{words.privateWindow}</p> : null}
        <Lines
          lines={manifest.privateWindow ? [words.keptInPrivate, ...kept] : words.kept}
          mark="tick"
        />
        <Lines lines={[words.keptNot]} mark="barred" />
      </Section>
      <Section heading={words.connects}>
        <Connections manifest={manifest} connects={connects} />
      </Section>
      <Section heading={words.asked}>
        <Permissions manifest={manifest} />
      </Section>
      <div class="folds">
        <Fold heading={words.check}>
          <Lines lines={words.checks} mark="dot" />
        </Fold>
        <Fold heading={words.who}>
          <Lines lines={words.whoLines} mark="dot" />
        </Fold>
      </div>
      <p class="meta safety">
        <a class="link" href="/assurance.html" target="_blank" rel="noopener">
          {words.assurance}
        </a>
      </p>
      <p class="meta safety">
        {words.version} {manifest.version}. {words.notNhs}
      </p>
    </main>
  );
}

function Connections({ manifest, connects }: Props) {
  if (manifest.privateWindow) return <Lines lines={[words.privateSource]} mark="dot" />;
  const firefox = manifest.browser === 'firefox' ? [words.firefoxNumber] : [];
  if (connects.length === 0) return <Lines lines={[words.noSource, ...firefox]} mark="dot" />;
  const hosts = connects.map(({ host, why }) => `${host}, ${words.connectsWhy[why]}`);
  return <Lines lines={[...hosts, words.hostSees, ...firefox]} mark="dot" />;
}

function Permissions({ manifest }: { manifest: ManifestFacts }) {
  return (
    <>
      <dl class="sum">
        {manifest.permissions.map((permission) => {
          const reason = Object.hasOwn(permissionReasons, permission)
            ? permissionReasons[permission]
            : undefined;
          return (
            <div key={permission}>
              <dt>{reason?.name ?? permission}</dt>
              <dd>{reason?.why ?? words.unknownPermission}</dd>
            </div>
          );
        })}
      </dl>
      <p class="meta">
        {manifest.hosts.length === 0 ? words.hostsNone : manifest.hosts.join(', ')}
      </p>
      <p class="meta">{words.notAsked}</p>
    </>
  );
}
