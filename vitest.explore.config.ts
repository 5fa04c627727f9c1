import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: [process.env.T ?? ''], testTimeout: 300000, hookTimeout: 60000, maxWorkers: 1, provide: { site: { url: process.env.URL_ ?? '', dist: process.env.EXPLORE ?? '' } } } });
