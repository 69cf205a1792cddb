// The browser that opens the pages; CHROMIUM names another one.
import { chromium } from 'playwright-core';

// Milliseconds: beside compilers a page may come half a minute late.
const PATIENCE = 120_000;

export async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => { // browser.newPage() calls it, too
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}
