import type { ProjectLine } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { ChoicesField } from '../shared/typed-fields';
import { useAsked } from '../shared/use-asked';
import { ADMIN } from '../texts/admin';

/** Some of the site's projects. */
export function ProjectsField({
  id,
  values,
  onChoose,
  isOffered = () => true,
}: {
  readonly id: string;
  readonly values: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly isOffered?: (project: ProjectLine) => boolean;
}) {
  const say = useSay(ADMIN);
  const listed = useAsked('listProjects', {});
  return (
    <Answered of={listed}>
      {({ projects }) => (
        <ChoicesField
          id={id}
          label={say('projects.title')}
          values={values}
          choices={projects.filter(isOffered).map(({ id: value, key, name }) => ({ value, label: `${name} (${key})` }))}
          onChoose={onChoose}
        />
      )}
    </Answered>
  );
}
