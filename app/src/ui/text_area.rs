//! The one text area. Nothing else in the tree may write this element.

use leptos::prelude::*;

/// A text area with what was typed so far.
#[component]
pub fn TextArea(
    /// The id.
    #[prop(into)]
    id: String,
    /// The name under which it is posted.
    #[prop(into)]
    name: String,
    /// The text.
    #[prop(into)]
    value: String,
    /// Its height in lines.
    rows: u8,
    /// The ids of what describes it, separated by spaces.
    #[prop(into, optional)]
    described_by: String,
    /// Whether its text breaks a rule.
    #[prop(optional)]
    wrong: bool,
) -> impl IntoView {
    // Leptos does not escape the children of this element on the server. A first line end is not part of the value in
    // HTML, so that one is written which may be lost.
    let text = format!("\n{}", html_escape::encode_text(&value));
    let class = if wrong { "usa-textarea usa-input--error" } else { "usa-textarea" };
    view! {
        <textarea
            class=class
            id=id
            name=name
            rows=rows.to_string()
            aria-describedby=(!described_by.is_empty()).then_some(described_by)
            aria-invalid=wrong.then_some("true")
        >
            {text}
        </textarea>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_cannot_leave_the_element() {
        let owner = Owner::new();
        let html = owner.with(|| {
            let value = "</textarea><script>alert(1)</script>";
            view! { <TextArea id="t" name="t" value=value rows=3 /> }.to_html()
        });
        assert!(!html.contains("<script>"), "{html}");
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    }

    #[test]
    fn nothing_else_writes_the_element() {
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut folders = vec![source];
        let mut writers = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read_to_string(&path).unwrap().contains("<textarea") {
                    writers.push(path.file_name().unwrap().to_owned());
                }
            }
        }
        assert_eq!(writers, ["text_area.rs"]);
    }
}
