import { currentSite } from '#layouts/current-site.ts';
import { workbookResponse } from '#layouts/workbook-file.ts';
import { frameworksWorkbook } from '#views/workbooks';

export const GET = () => workbookResponse(frameworksWorkbook(currentSite().site));
