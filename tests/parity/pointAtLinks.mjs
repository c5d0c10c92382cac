/** As if the pointer were on every link and the focus in it. */
export async function pointAtLinks(session) {
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  for (const { nodeId } of nodes.filter(({ localName }) =>
    ['a', 'button', 'summary'].includes(localName),
  )) {
    const forcedPseudoClasses = ['hover', 'focus', 'focus-visible'];
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }
}
