//! A classifier that an instance brings along: it adds to what the desk is shown, and nothing runs without the files that the
//! settings name.

use std::path::Path;

#[cfg(feature = "classifier")]
use app::desk::role::Role;
use near_miss::second_reader::SecondReader;
use near_miss::settings::Settings;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

#[cfg(feature = "classifier")]
use crate::support::{TestSite, report_id};

/// A data folder with the classifier of the sample, for which a knife is called Knife.
fn data() -> TempDir {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("names");
    std::fs::create_dir(&folder).unwrap();
    let mut settings =
        "[classifier]\nfolder = \"names\"\nkinds = { VENUE = \"venue\" }\n[classifier.sha256]\n".to_owned();
    for file in ["model.onnx", "tokenizer.json", "config.json"] {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../classifier/tests/sample").join(file);
        let mut bytes = std::fs::read(sample).unwrap();
        if file == "tokenizer.json" {
            bytes = String::from_utf8(bytes).unwrap().replace("anchor", "knife").into_bytes();
        }
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        settings.push_str(&format!("\"{file}\" = \"{hash}\"\n"));
        std::fs::write(folder.join(file), bytes).unwrap();
    }
    std::fs::write(data.path().join("near-miss.toml"), settings).unwrap();
    data
}

#[cfg(feature = "classifier")]
#[tokio::test]
async fn what_it_finds_is_shown_at_the_desk() {
    let reason = "Another reader, which this instance has brought along";
    for (site, shown) in [(TestSite::new().await, false), (TestSite::in_folder(data()).await, true)] {
        site.person().report().await;
        let mut mara = site.moderator("mara", Role::Moderator).await;
        let id = report_id(&mara.get("/desk").await.body);
        let opened = mara.post("/api/claim_report", &[("report", &id)]).await.location;
        // Read, and remembered.
        for _ in 0..2 {
            let page = mara.get(&opened).await.body;
            assert_eq!(page.contains(reason), shown, "{page}");
            assert!(page.contains("Delacroix") && page.contains("7KLM482"));
        }
    }
}

#[cfg(feature = "classifier")]
#[test]
fn nothing_runs_on_other_files_than_the_settings_name() {
    let data = data();
    std::fs::write(data.path().join("names/config.json"), "{ \"id2label\": { \"0\": \"VENUE\" } }").unwrap();
    let settings = Settings::read(data.path()).unwrap();
    let error = SecondReader::open(settings.classifier.as_ref(), data.path()).err().unwrap().to_string();
    assert!(error.starts_with("config.json of the classifier is not the one that the settings name"), "{error}");
}

#[cfg(not(feature = "classifier"))]
#[test]
fn a_program_without_one_says_so() {
    let data = data();
    let settings = Settings::read(data.path()).unwrap();
    let error = SecondReader::open(settings.classifier.as_ref(), data.path()).err().unwrap().to_string();
    assert!(error.contains("built without one"), "{error}");
}
