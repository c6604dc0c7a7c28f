/** A message at the corner of the page, as Jira shows what an app has to say. It goes by itself, and is read out. */
export function showFlag({
  title = '',
  description = '',
  type = 'info',
}: {
  title?: string;
  description?: string;
  type?: string;
}): boolean {
  const flag = document.createElement('div');
  flag.className = `flag flag-${type}`;
  flag.setAttribute('role', type === 'error' ? 'alert' : 'status');
  const heading = document.createElement('strong');
  heading.textContent = title;
  flag.append(heading);
  if (description !== '') flag.append(document.createElement('br'), description);
  flags().append(flag);
  setTimeout(() => flag.remove(), 6000);
  return true;
}

function flags(): HTMLElement {
  const known = document.getElementById('flags');
  if (known !== null) return known;
  const made = document.createElement('div');
  made.id = 'flags';
  document.body.append(made);
  return made;
}
