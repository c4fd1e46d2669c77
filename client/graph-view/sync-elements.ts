import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';

/** Makes the canvas hold these elements and no others; what stays moves to its new place, in `moveMs`. */
export function syncElements(core: Core, wanted: readonly ElementDefinition[], moveMs: number): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  core.elements().stop(true, true);
  core.batch(() => {
    core
      .elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const present = core.getElementById(element.data.id ?? '');
      if (present.empty()) core.add(withClasses(element));
      else update(present, element, moveMs);
    }
  });
  if (moveMs > 0) move(core, wanted, moveMs);
}

function withClasses(element: ElementDefinition): ElementDefinition {
  return {
    ...element,
    position: element.position === undefined ? undefined : { ...element.position },
  } as ElementDefinition;
}

function update(present: CollectionReturnValue, { data, classes, position }: ElementDefinition, moveMs: number): void {
  present.data(data);
  present.classes(classes ?? '');
  if (position !== undefined && moveMs === 0) present.nodes().positions(() => ({ ...position }));
}

function move(core: Core, wanted: readonly ElementDefinition[], moveMs: number): void {
  for (const { data, position } of wanted) {
    if (position === undefined) continue;
    const node = core.getElementById(data.id ?? '');
    const from = node.position();
    if (from.x === position.x && from.y === position.y) continue;
    node.animate({ position: { ...position } }, { duration: moveMs, easing: 'ease-in-out' });
  }
}
