const root = document.documentElement;
const themeSwitch = document.querySelector('.switch');

themeSwitch.addEventListener('click', () => {
  const isDark = root.dataset.theme !== 'dark';
  root.dataset.theme = isDark ? 'dark' : 'light';
  themeSwitch.ariaChecked = String(isDark);
});
