export function stampWorker(folder: string): string;
