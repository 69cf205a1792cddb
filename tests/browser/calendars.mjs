// Calendars, read by a library that calendar programs use.
import ICAL from 'ical.js';

function checkEvent(site, report, file, base, event) {
  const where = `${file}, "${event.summary}"`;
  report.claim(event.uid && event.summary, where, 'has no UID or no summary');
  report.claim(event.endDate.compare(event.startDate) >= 0, where, 'ends before it begins');
  report.claim(event.startDate.isDate || event.startDate.zone.tzid !== 'floating', where, 'has no time zone');
  const url = event.component.getFirstPropertyValue('url');
  report.claim(url.startsWith(base) && site.fileOf(url.slice(base.length)), where, 'leads nowhere', url);
}

function checkCalendar(site, report, file, base) {
  let component;
  try {
    component = new ICAL.Component(ICAL.parse(site.read(file)));
  } catch (error) {
    report.claim(false, file, 'is no iCalendar', error.message);
    return;
  }
  const zone = component.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  for (const event of events) checkEvent(site, report, file, base, event);
  report.claim(new Set(events.map((each) => each.uid)).size === events.length, file, 'has one UID twice');
}

export function checkCalendars(site, report, base) {
  const files = [...site.files].filter((file) => file.endsWith('.ics'));
  report.claim(files.length > 0, 'the site', 'has no calendar');
  for (const file of files) checkCalendar(site, report, file, base);
}
