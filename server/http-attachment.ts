/** Headers of what is to be kept under a name. */
export function attachmentHeaders(name: string, type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${name.replace(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encodeName(name)}`,
    'cache-control': 'no-store',
  };
}

/** RFC 8187: encodeURIComponent leaves some signs that a header may not have there. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
