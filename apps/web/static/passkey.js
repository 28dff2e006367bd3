/**
 * Passkeys: the one thing for which a page of ours needs a script, since no form can ask a device for a signature.
 * The buttons are hidden until it is known that this browser can do it.
 */
const API = '/api/v1';

/** @param {string} path @param {object} [body] */
async function ask(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw answer;
  return answer.status === 204 ? null : answer.json();
}

/** @param {HTMLButtonElement} button */
async function get({ dataset }) {
  const options = await ask(`${API}/session/passkey-options`);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  await ask(dataset.target, { passkey: credential.toJSON() });
  location.assign(dataset.next);
}

/** @param {HTMLButtonElement} button */
async function create(button) {
  const path = `${API}/account/factors/passkeys`;
  const name = document.getElementById('passkeyName').value.trim() || navigator.platform || '…';
  const options = await ask(`${path}/options`);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  const { recoveryCodes } = await ask(path, { name, response: credential.toJSON() });
  if (recoveryCodes) show(button, button.dataset.codes, recoveryCodes.join('\n'));
  else location.assign(button.dataset.next);
}

/** @param {HTMLButtonElement} button @param {string} lead @param {string} [codes] */
function show(button, lead, codes) {
  const told = document.createElement('div');
  told.setAttribute('role', 'alert');
  const paragraph = document.createElement('p');
  paragraph.textContent = lead;
  told.append(paragraph);
  if (codes) {
    const list = document.createElement('pre');
    list.dir = 'ltr';
    list.textContent = codes;
    told.append(list);
  }
  button.closest('p').after(told);
}

/** @param {Response | Error} failure */
async function goWhereProofIsGiven(failure) {
  if (!(failure instanceof Response)) return false;
  const { code } = await failure.json().catch(() => ({}));
  if (code !== 'confirm-first') return false;
  location.assign(`/account/proof?next=${location.pathname}`);
  return true;
}

if (globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll('[data-passkey-form]')) form.hidden = false;
  for (const button of document.querySelectorAll('button[data-passkey]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await (button.dataset.passkey === 'create' ? create(button) : get(button));
      } catch (failure) {
        if (!(await goWhereProofIsGiven(failure))) show(button, button.dataset.fault);
      }
    });
  }
}
