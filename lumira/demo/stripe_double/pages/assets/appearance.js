// The host page's `appearance`: Stripe's variables as custom properties, its rules in a sheet of their own.
// All through the CSSOM: a value can never become a rule of its own.

const THEMES = {
  stripe: {},
  flat: { colorBackground: "#f1f1f1" },
  night: {
    colorBackground: "#30313d",
    colorDanger: "#fe87a1",
    colorPrimary: "#85d996",
    colorScheme: "dark",
    colorText: "#ffffff",
    colorTextPlaceholder: "#a3a4b3",
    colorTextSecondary: "#b9bac7",
  },
  none: {},
};

const VARIABLES = [
  "borderRadius",
  "colorBackground",
  "colorDanger",
  "colorPrimary",
  "colorScheme",
  "colorText",
  "colorTextPlaceholder",
  "colorTextSecondary",
  "fontFamily",
  "fontSizeBase",
  "fontWeightNormal",
  "spacingUnit",
];

const SELECTOR = /^\.(Input|Label|Error|Tab|Block|Text)(--(invalid|selected))?(::?(focus|hover|placeholder|disabled))?$/;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const hyphenated = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function applyAppearance({ theme = "stripe", variables = {}, rules = {} } = {}) {
  const root = document.documentElement.style;
  const values = { ...THEMES[theme], ...variables };
  for (const name of VARIABLES) {
    if (values[name] === undefined) root.removeProperty(`--${hyphenated(name)}`);
    else root.setProperty(`--${hyphenated(name)}`, values[name]);
  }
  sheet.replaceSync("");
  for (const [selectors, declarations] of Object.entries(rules)) {
    for (const selector of selectors.split(",").map((part) => part.trim())) {
      if (!SELECTOR.test(selector)) continue;
      // A state outweighs its base, whichever rule stands first.
      const weighted = selector.replace(/^(\.\w+?)(--)/, "$1$1$2");
      const rule = sheet.cssRules[sheet.insertRule(`${weighted} {}`, sheet.cssRules.length)];
      for (const [name, value] of Object.entries(declarations)) rule.style.setProperty(hyphenated(name), value);
    }
  }
}

// Stripe's two kinds of fonts: a style sheet of the host, or one file.
export async function loadFonts(fonts = []) {
  for (const font of fonts) {
    if (font.cssSrc) {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = font.cssSrc;
      document.head.append(link);
    } else if (font.family && font.src) {
      const { family, src, weight, style, display, unicodeRange } = font;
      const descriptors = Object.entries({ weight, style, display, unicodeRange }).filter(([, value]) => value);
      const face = new FontFace(family, src, Object.fromEntries(descriptors));
      document.fonts.add(face);
      // A font that does not come must not keep the form from showing.
      face.load().catch(() => {});
    }
  }
}
