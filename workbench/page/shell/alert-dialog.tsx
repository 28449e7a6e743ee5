/** Excel's message box: a sentence and its answers. */
import { useDesk, useDeskState } from './desk-context';
import { Modal } from './modal';

export function AlertDialog() {
  const desk = useDesk();
  const { alert, words } = useDeskState();
  if (!alert) return null;
  const { title, message, answers } = alert;
  return (
    <Modal className="alert" label={title} onClose={() => desk.give(answers.at(-1) ?? 'cancel')} key={message}>
      <h2>{title}</h2>
      <p>{message}</p>
      <div className="answers">
        {answers.map((answer, index) => (
          <button key={answer} type="button" className={index === 0 ? 'primary' : ''} onClick={() => desk.give(answer)}>
            {words.answers[answer]}
          </button>
        ))}
      </div>
    </Modal>
  );
}
