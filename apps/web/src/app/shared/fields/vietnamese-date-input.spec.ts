import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { settle, show, type } from '../testing/page';
import { readClock } from './clock-field';
import { VietnameseDateInput } from './vietnamese-date-input';

describe('the date input', () => {
  let fixture: ComponentFixture<VietnameseDateInput>;

  beforeEach(async () => {
    fixture = TestBed.createComponent(VietnameseDateInput);
    fixture.componentRef.setInput('defaultYear', 2020);
    show(fixture);
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  const box = () => document.querySelector('input') as HTMLInputElement;

  it.each([
    ['8/1/2020', '2020-01-08'],
    ['08012020', '2020-01-08'],
    ['8.1.2020', '2020-01-08'],
    ['8/1', '2020-01-08'],
    ['2020-01-08', '2020-01-08'],
  ])('reads %s as a clerk means it and shows it in full when left', async (typed, iso) => {
    await type(box(), typed);
    expect(fixture.componentInstance.value()).toBe(iso);
    box().dispatchEvent(new Event('blur'));
    await settle();
    expect(box().value).toBe('08/01/2020');
    expect(document.body.textContent).toContain('thứ Tư');
  });

  it('keeps what is no date in sight and hands it on, so that the form refuses it', async () => {
    await type(box(), '31/02/2020');
    box().dispatchEvent(new Event('blur'));
    await settle();
    expect(box().value).toBe('31/02/2020');
    expect(fixture.componentInstance.value()).toBe('31/02/2020');
  });

  it('gives null when a user empties it', async () => {
    await type(box(), '8/1/2020');
    await type(box(), '');
    expect(fixture.componentInstance.value()).toBeNull();
  });
});

describe('a time of day', () => {
  it.each([
    ['8h', '08:00'],
    ['8h30', '08:30'],
    ['8:30', '08:30'],
    ['0830', '08:30'],
    ['14 giờ 05', '14:05'],
    ['8 giờ 30 phút', '08:30'],
  ])('is read from %s', (typed, time) => {
    expect(readClock(typed)).toBe(time);
  });

  it.each(['25h', '8h75', 'sáng', ''])('is not read from "%s"', (typed) => {
    expect(readClock(typed)).toBeNull();
  });
});
