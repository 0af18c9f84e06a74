const SAID = '__said'
export function columnsOf(schema) {
  const names = new Set(schema.children.map(({ element }) => element.name))
  return schema.children.flatMap((tree) => {
    const { name } = tree.element
    if (name.endsWith(SAID) && names.has(name.slice(0, -SAID.length))) return []
    const said = names.has(name + SAID) ? { said: name + SAID } : {}
    return [{ name, element: leafOf(tree), ...said }]
  })
}
const leafOf = ({ element, children }) =>
  children.length === 1 && children[0] !== undefined ? leafOf(children[0]) : element
//# sourceMappingURL=parquet-columns.js.map
