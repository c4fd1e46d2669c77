import type { TestProject } from 'vitest/node';
import { startProduct } from './start-product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one product that all of these tests share is served: they read only. */
    readonly productUrl: string;
  }
}

export default async function serveProduct(project: TestProject): Promise<() => Promise<unknown>> {
  const product = await startProduct();
  project.provide('productUrl', product.url);
  return product.stop;
}
