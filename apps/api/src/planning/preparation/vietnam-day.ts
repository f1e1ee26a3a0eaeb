/** Today in Vietnam as SQL. */
export const todaySql = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Vietnam, 'YYYY-MM-DD'. */
export const todayInVietnam = (): string => day.format(new Date());
