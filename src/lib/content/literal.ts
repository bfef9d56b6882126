/** A value as JavaScript. `</script>` inside a string would close the script that holds it. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
