import { isInScope } from '../../domain/content/scope.ts';
import type { Client, Note, SiteContent } from '../../domain/content/site-content.ts';
import { type Answer, answerId } from '../../domain/verdict/answer.ts';
import { describeAnswerAge } from '../../domain/verdict/answer-age.ts';
import { listAnswerNotes, listRowNotes } from '../../domain/verdict/answer-notes.ts';
import { describeCell } from '../../domain/verdict/cell-words.ts';
import { disputedAnswerAddress } from '../../domain/verdict/disputes.ts';
import { describeEnd } from '../../domain/verdict/lifecycle.ts';
import type { Row } from '../../domain/verdict/matrix.ts';
import type { LastWord } from '../../domain/verdict/verdict.ts';
import { evidenceWords, describeVerdict, statusWords } from '../../domain/verdict/words.ts';
import { drawNoteLinks } from '../prose/draw-note-links.ts';
import { markup, type Markup, type Part } from '../site/markup.ts';
import { url } from '../site/url.ts';
import { drawControlWord, drawLastWord } from '../source/draw-words.ts';
import { drawStatus } from '../status/draw-status.ts';

/** The answer in short, under the name of its platform. */
function drawHead(answer: Answer): Markup {
  const { look, word, remark } = describeCell(answer);
  return markup`
    <h4>
      ${answer.platform.name}: ${drawStatus({ look, word })}
      ${remark && markup`<small>, ${remark}</small>`}
    </h4>`;
}

/** The answer in a sentence, its evidence and its age. */
function drawSentence(answer: Answer, content: SiteContent): Markup {
  const { client, platform, capability, verdict, end } = answer;
  const isDisputed = verdict.evidence === 'disputed';
  return markup`
    <p>
      ${describeVerdict(client.name, platform, capability, verdict)}${' '}
      ${verdict.decisive && `${evidenceWords[verdict.evidence].label}.`}${' '}
      ${isDisputed && markup`<a href="${url(disputedAnswerAddress(answer))}">Why one is followed</a>`}${' '}
      ${end && describeEnd(end)} <span>${describeAnswerAge(answer, content)}</span>
    </p>`;
}

const drawList = (words: readonly LastWord[], draw: (word: LastWord) => Markup): Part =>
  words.length > 0 && markup`<ul>${words.map((word) => markup`<li>${draw(word)}</li>`)}</ul>`;

/** One answer in full: the sentence, the evidence, its age, each source's last word, the notes in scope. Matrices open it beside them, too. */
function drawAnswer(answer: Answer, notes: readonly Note[], content: SiteContent): Markup {
  const { client, platform, capability, verdict } = answer;
  const what = `${capability.name}, ${platform.name}: ${statusWords[verdict.status].label}`;
  return markup`
    <section class="answer" id="${answerId(answer)}" data-evidence="${verdict.evidence}">
      ${drawHead(answer)}
      ${drawSentence(answer, content)}
      ${drawList(verdict.words, drawLastWord)}
      ${verdict.controls.length > 0 && markup`<p>Controls besides, which do not decide the answer:</p>`}
      ${drawList(verdict.controls, drawControlWord)}
      ${drawNoteLinks(notes, client)}
      <copy-answers data-of="${answerId(answer)}" data-what="${what}"></copy-answers>
    </section>`;
}

/** A client's answers for one capability, each in full. */
function drawCapability({ head, answers }: Row, client: Client, notes: readonly Note[], content: SiteContent): Markup {
  return markup`
    <section class="capability">
      <div class="capability-head">
        <h3 id="${head.id}">${head.name}</h3>
        <copy-answers data-of="${head.id}" data-what="${head.name}"></copy-answers>
      </div>
      ${drawNoteLinks(listRowNotes(notes, answers), client)}
      ${answers.map((answer) => drawAnswer(answer, listAnswerNotes(notes, answer), content))}
    </section>`;
}

/** All answers of a client in full, capability by capability. */
export function drawAnswers(rows: readonly Row[], client: Client, content: SiteContent): string {
  const notes = content.notes.filter(({ scope }) => isInScope(scope, { client: client.id }));
  return rows.map((row) => drawCapability(row, client, notes, content).html).join('');
}
