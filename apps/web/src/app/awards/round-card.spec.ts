import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AwardRound, DeclaredCounts } from '@ky-yeu/contracts/awards';
import { settle } from '../shared/testing/page';
import { RoundCard } from './round-card';

const unknown: DeclaredCounts = {
  declaredCollectives: null,
  declaredIndividuals: null,
  declaredHouseholds: null,
  declaredModels: null,
  declaredExamples: null,
};

const round = (change: Partial<AwardRound> = {}): AwardRound => ({
  ...unknown,
  id: 'r1',
  version: 1,
  conferenceId: 'c1',
  conferenceTitle: null,
  heldOn: null,
  formId: null,
  formName: null,
  formText: 'biểu dương, khen thưởng',
  authorityOrganisationId: null,
  authorityOffice: null,
  authorityName: 'UBND Thành phố',
  isAuthorityConfirmed: true,
  title: null,
  reason: null,
  periodLabel: null,
  achievementFrom: null,
  achievementTo: null,
  year: 2022,
  conferred: 'HERE',
  countGroup: null,
  decisionNumber: null,
  decidedOn: null,
  presenters: [],
  bases: [],
  note: null,
  ordinal: 0,
  named: {},
  ...change,
});

describe('the card of an award round', () => {
  async function shown(
    each: AwardRound,
    sharedNamed: RoundCard['sharedNamed'] extends () => infer N ? N : never = null,
  ) {
    TestBed.configureTestingModule({
      imports: [RoundCard],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(RoundCard);
    fixture.componentRef.setInput('round', each);
    fixture.componentRef.setInput('sharedNamed', sharedNamed);
    await settle();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  }

  it('tells a reader that numbers nobody announced are unknown, and never shows zero for them', async () => {
    const text = await shown(round());
    expect(text).toContain('Số lượng được khen: chưa rõ');
    expect(text).not.toMatch(/\b0\b/);
  });

  it('says how many names are still missing of an announced number', async () => {
    expect(await shown(round({ declaredCollectives: 8 }))).toContain('còn thiếu 08 tập thể trong danh sách');
  });

  it('measures a shared number against the names of all rounds that share it', async () => {
    const countGroup = { ...unknown, id: 'g1', version: 1, label: null, roundCount: 2, declaredIndividuals: 14 };
    const text = await shown(round({ countGroup }), { INDIVIDUAL: 3 });
    expect(text).toContain('Số công bố chung cho 2 đợt');
    expect(text).toContain('còn thiếu 11 cá nhân trong danh sách');
  });

  it('admits that the presenter and the authority are not certain', async () => {
    const text = await shown(round({ isAuthorityConfirmed: false }));
    expect(text).toContain('thẩm quyền chưa xác nhận');
    expect(text).toMatch(/Người trao\s*chưa rõ/);
  });
});
