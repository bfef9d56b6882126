import type { Server } from 'node:http';
export function serve(folder: string, options?: { base?: string; port?: number }): Promise<Server>;
