import { sampleStaffList } from '#planner/sample-staff-list';

export const GET = () =>
  new Response(sampleStaffList, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
