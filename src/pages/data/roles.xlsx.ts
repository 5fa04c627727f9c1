import { currentSite } from '#layouts/current-site.ts';
import { workbookResponse } from '#layouts/workbook-file.ts';
import { rolesWorkbook } from '#views/workbooks';

export const GET = () => workbookResponse(rolesWorkbook(currentSite().site));
