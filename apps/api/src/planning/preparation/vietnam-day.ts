const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Vietnam, 'YYYY-MM-DD'. */
export const todayInVietnam = (): string => day.format(new Date());
