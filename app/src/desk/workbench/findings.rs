//! The decisions: every finding is accepted, changed, or dismissed with a reason; what the machine missed is marked by
//! hand.

use leptos::prelude::*;

use super::texts::{key, shown};
use crate::desk::selection::TakeSelection;
use crate::ports::{WorkFinding, Workbench};
use crate::report::edition::Verdict;
use crate::ui::text_line::TextLine;

/// The findings of every text, and "Mark by hand".
#[component]
pub fn Findings<'a>(bench: &'a Workbench) -> impl IntoView + use<> {
    let findings: Vec<_> = bench.texts.iter().flat_map(|text| &text.findings).collect();
    let open = findings.iter().filter(|finding| finding.verdict.is_none()).count();
    let rows = findings.iter().map(|finding| decision(finding)).collect_view();
    let kinds = bench.kinds.iter().map(|&(code, label)| view! { <option value=code>{label}</option> }).collect_view();
    let count = findings.len();
    let unmarked = bench.edition.unmarked.clone();
    let error = if unmarked.is_empty() { "" } else { "Enter words that stand in the report: these do not" };
    view! {
        <section id="findings" tabindex="-1">
            <h2>"Findings"</h2>
            <p>{format!("{count} found, {open} open.")}</p>
            {(open > 0)
                .then(|| {
                    view! {
                        <button class="usa-button usa-button--outline" type="submit" name="intent" value="accept_open">
                            "Accept all that are open"
                        </button>
                    }
                })}
            <ol class="findings">{rows}</ol>
            <fieldset class="usa-fieldset mark">
                <legend class="usa-legend usa-legend--large">"Mark by hand"</legend>
                <p class="usa-hint">
                    "Every place where these words stand is replaced. Capitals matter."
                </p>
                <TextLine
                    id="mark-words"
                    name="edition[mark][words]"
                    label="Words exactly as they stand in the original"
                    value=unmarked
                    error=error
                />
                <TakeSelection target="mark-words".to_owned() />
                <label class="usa-label" for="mark-kind">
                    "What they identify"
                </label>
                <select class="usa-select" id="mark-kind" name="edition[mark][kind]">
                    {kinds}
                </select>
                <TextLine
                    id="mark-replacement"
                    name="edition[mark][replacement]"
                    label="What is written instead"
                    hint="For example [Officer C], [location], [agency]."
                />
                <button class="usa-button usa-button--outline" type="submit" name="intent" value="save">
                    "Mark"
                </button>
            </fieldset>
        </section>
    }
}

fn decision(finding: &WorkFinding) -> AnyView {
    let key = key(finding.span);
    let name = |part: &str| format!("edition[verdicts][{key}][{part}]");
    let by_hand = finding.rule == "hand";
    let (class, state) = shown(finding.verdict.as_ref());
    let (chosen, replacement, reason) = match &finding.verdict {
        None => ("", finding.proposed.clone(), String::new()),
        Some(Verdict::Accept { replacement }) => ("accept", replacement.clone(), String::new()),
        Some(Verdict::Change { replacement } | Verdict::Mark { replacement }) => {
            ("change", replacement.clone(), String::new())
        }
        Some(Verdict::Dismiss { reason }) => ("dismiss", finding.proposed.clone(), reason.clone()),
    };
    let choices: &[(&str, &str)] = if by_hand {
        &[("change", "Replace"), ("remove", "Take the mark away")]
    } else {
        &[("accept", "Accept"), ("change", "Change"), ("dismiss", "Dismiss")]
    };
    let radios = choices.iter().map(|&(verdict, label)| {
        let id = if verdict == choices[0].0 { format!("{key}-first") } else { format!("{key}-{verdict}") };
        view! {
            <div class="usa-radio choice">
                <input
                    class="usa-radio__input"
                    type="radio"
                    id=id.clone()
                    name=name("verdict")
                    value=verdict
                    checked=verdict == chosen
                />
                <label class="usa-radio__label" for=id>
                    {label}
                </label>
            </div>
        }
    });
    let radios = radios.collect_view();
    let legend = format!("{} “{}”", finding.kind, finding.words);
    view! {
        <li id=key.clone() class=format!("findings__item findings__item--{class}") tabindex="-1">
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">{legend} <span class="usa-sr-only">", " {state}</span></legend>
                <p class="usa-hint">
                    {finding.reason.clone()} " "
                    <span class="findings__rule">
                        {finding.rule.clone()} ", " {finding.confidence.to_string()} " %"
                    </span>
                    " Proposed: " <strong>{finding.proposed.clone()}</strong>
                </p>
                <div class="findings__verdicts">{radios}</div>
                <div class="findings__texts">
                    <label>
                        "Written instead"
                        <input class="usa-input" type="text" name=name("replacement") value=replacement autocomplete="off" />
                    </label>
                    {(!by_hand)
                        .then(|| {
                            view! {
                                <label>
                                    "Reason for dismissing"
                                    <input class="usa-input" type="text" name=name("reason") value=reason autocomplete="off" />
                                </label>
                            }
                        })}
                </div>
            </fieldset>
        </li>
    }
    .into_any()
}
