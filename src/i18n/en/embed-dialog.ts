// English words of the dialog that sets an embed up.

export const embedEn = {
  embedTitle: "In your article",
  embedText:
    "The map and every chart can stand in another page. They size themselves, set no cookies and need no permission. Choose, look, copy.",
  embedOpen: "Set up an embed",
  embedView: "View",
  embedLanguage: "Language",
  embedYearLast: "the latest",
  embedYearMoves: "Moves on when later years come; otherwise it stays {year}",
  embedEdition: "Keeps the numbers of {month} (an edition), whatever is added or corrected later",
  embedCity: "City whose card is open",
  embedCityUnknown: "No city here is called “{text}”. Choose one from the list; until then no card is open.",
  embedNobody: "none",
  embedBackground: "Background",
  embedAccent: "Accent colour",
  embedThemes: "as in the theme",
  embedTransparent: "transparent",
  embedColour: "a colour",
  embedContrast: "A colour on which the text could not be read is ignored.",
  embedHeadline: "With its headline",
  embedControls: "Controls",
  embedControlsFull: "all",
  embedControlsSlider: "the years only",
  embedControlsNone: "none, a picture",
  embedPlay: "Plays when it is scrolled into view",
  embedLoop: "Starts over at the end",
  embedOrigin: "Address of the one site whose script may change year and city",
  embedOriginUnknown:
    "“{text}” is not a web address such as https://news.example. Until it is, any site may change year and city.",
  embedOptions: "Options",
  embedPreview: "Preview",
  embedWidth: "{width, plural, one {# pixel} other {# pixels}} wide",
  embedCode: "Code",
  embedPlain: "Frame",
  embedPlainHint:
    "For HTML, and Markdown that lets HTML through (11ty, Jekyll). Needs no script; its height suits most columns. Where a system strips frames, the link stays.",
  embedScript: "Frame and script",
  embedScriptHint:
    "For HTML where scripts are let through. The script, under 2 kB, makes the frame exactly as high as its content.",
  embedElement: "Web component",
  embedElementHint:
    "For templates of your own: one script for any number of embeds. Keeps its space free and loads when it is near.",
  embedLink: "Link",
  embedLinkHint:
    "For authors who may not paste frames, as in WordPress without the right “unfiltered_html” (there in a “Custom HTML” block): the link stays. On pages that load embed.js it becomes the frame.",
  embedWordpressHint:
    "For WordPress’s code editor or a “Custom HTML” block, with the right “unfiltered_html”. Without it a link is left; the embed’s address, alone on a line, can become a frame of the latest year.",
  embedAmpHint: "For AMP pages. The first line belongs in the head.",
  embedMarkdown: "Picture with link",
  embedMarkdownHint: "Markdown for places that strip frames: GitHub, forums, newsletters.",
  embedMdxHint: "For MDX: Docusaurus, Next.js, Astro, Gatsby.",
  embedCopy: "Copy the code",
  embedShowAll: "Show all",
};
