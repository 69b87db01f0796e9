/** Concerns about learning, attendance and school place. */
export const school = {
  'attendance-slipping': 'Misses some days of school without a medical reason',
  'attendance-persistent': 'Misses about one day in ten or more',
  'attendance-severe': 'Misses half of school or more',
  'attendance-worse-despite-help': 'Attendance is still falling although school has tried to help',
} as const;
