{
  const page = document.documentElement;
  page.className = 'js';
  addEventListener('error', () => (page.className = ''), true);
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {}
}
