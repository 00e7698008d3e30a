//! A small network, made here as a real one is exported, and read as a real one is.

use std::collections::BTreeMap;
use std::path::Path;

use anonymise::{Kind, Named, read, read_with};
use classifier::{Classifier, ClassifierError, Setup};
use prost::Message;
use sha2::{Digest, Sha256};
use tract_onnx::pb;

const OUTSIDE: usize = 0;
const PERSON: usize = 1;
/// What the words of `tokenizer.json` are, by the labels of `config.json`: nothing, nothing, "anchor", "lantern", "pepper", "pots".
const WORDS: [usize; 6] = [OUTSIDE, OUTSIDE, 3, 3, PERSON, 2];
const LABELS: usize = 4;

fn dimensions(named: &[&str]) -> pb::TensorShapeProto {
    let dimension = |name: &&str| {
        let value = Some(pb::tensor_shape_proto::dimension::Value::DimParam((*name).to_owned()));
        pb::tensor_shape_proto::Dimension { value, ..Default::default() }
    };
    pb::TensorShapeProto { dim: named.iter().map(dimension).collect() }
}

fn value(name: &str, elem_type: pb::tensor_proto::DataType, named: &[&str]) -> pb::ValueInfoProto {
    let tensor = pb::type_proto::Tensor { elem_type: elem_type as i32, shape: Some(dimensions(named)) };
    let kind = pb::TypeProto { value: Some(pb::type_proto::Value::TensorType(tensor)), ..Default::default() };
    pb::ValueInfoProto { name: name.to_owned(), r#type: Some(kind), ..Default::default() }
}

fn node(op: &str, input: &[&str], output: &str, attribute: Vec<pb::AttributeProto>) -> pb::NodeProto {
    pb::NodeProto {
        op_type: op.to_owned(),
        name: output.to_owned(),
        input: input.iter().map(|&name| name.to_owned()).collect(),
        output: vec![output.to_owned()],
        attribute,
        ..Default::default()
    }
}

/// Looks each token up in a table of logits, and leaves what the mask hides at nought.
fn network(inputs: &[&str]) -> Vec<u8> {
    use pb::tensor_proto::DataType;
    let logits = |&label: &usize| (0..LABELS).map(move |at| if at == label { 6.0 } else { -2.0 });
    let table = pb::TensorProto {
        name: "table".to_owned(),
        dims: vec![WORDS.len() as i64, LABELS as i64],
        data_type: DataType::Float as i32,
        float_data: WORDS.iter().flat_map(logits).collect(),
        ..Default::default()
    };
    let last = pb::TensorProto {
        name: "last".to_owned(),
        dims: vec![1],
        data_type: DataType::Int64 as i32,
        int64_data: vec![2],
        ..Default::default()
    };
    let to_float = pb::AttributeProto {
        name: "to".to_owned(),
        r#type: pb::attribute_proto::AttributeType::Int as i32,
        i: DataType::Float as i64,
        ..Default::default()
    };
    let graph = pb::GraphProto {
        name: "words".to_owned(),
        node: vec![
            node("Gather", &["table", inputs[0]], "told", Vec::new()),
            node("Cast", &[inputs[1]], "seen", vec![to_float]),
            node("Unsqueeze", &["seen", "last"], "each", Vec::new()),
            node("Mul", &["told", "each"], "logits", Vec::new()),
        ],
        initializer: vec![table, last],
        input: inputs.iter().map(|name| value(name, DataType::Int64, &["batch", "length"])).collect(),
        output: vec![value("logits", DataType::Float, &["batch", "length", "labels"])],
        ..Default::default()
    };
    let opset = pb::OperatorSetIdProto { version: 13, ..Default::default() };
    pb::ModelProto { ir_version: 8, opset_import: vec![opset], graph: Some(graph), ..Default::default() }
        .encode_to_vec()
}

/// A file of the sample, which the server's tests read as well.
fn sample(file: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample").join(file)).unwrap()
}

/// A folder with the three files, and their hashes.
fn files(network: &[u8]) -> (tempfile::TempDir, BTreeMap<String, String>) {
    let folder = tempfile::tempdir().unwrap();
    let (tokenizer, config) = (sample("tokenizer.json"), sample("config.json"));
    let hash = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let written = [("model.onnx", network), ("tokenizer.json", &tokenizer), ("config.json", &config)];
    let hashes = written.into_iter().map(|(name, bytes)| {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        (name.to_owned(), hash(bytes))
    });
    let hashes = hashes.collect();
    (folder, hashes)
}

fn kinds() -> BTreeMap<String, Kind> {
    BTreeMap::from([("PER".to_owned(), Kind::Person), ("VENUE".to_owned(), Kind::Venue)])
}

fn open(folder: &Path, sha256: &BTreeMap<String, String>) -> Result<Classifier, ClassifierError> {
    Classifier::open(&Setup { folder, sha256, kinds: &kinds(), least: 0.5 })
}

#[test]
fn the_sample_is_the_network_that_is_made_here() {
    assert_eq!(sample("model.onnx"), network(&["input_ids", "attention_mask"]));
}

#[test]
fn what_it_names_is_told_in_characters() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    let classifier = open(folder.path(), &hashes).unwrap();
    let named = classifier.find("é – the anchor, and Pepper Pots").unwrap();
    assert_eq!(
        named,
        [Named { start: 8, end: 14, kind: Kind::Venue }, Named { start: 20, end: 31, kind: Kind::Person }]
    );
}

#[test]
fn what_it_names_is_added_and_found_again() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    let classifier = open(folder.path(), &hashes).unwrap();
    let text = "Sgt. Delacroix walked past the anchor at a slow pace, and we stood by the door.";
    let without = read(&[text], &[]);
    let with = read_with(&[text], &[], &[classifier.find(text).unwrap()]);
    let places = |readings: &[anonymise::Reading]| -> Vec<_> {
        readings[0].findings.iter().map(|found| (found.start, found.end, found.rule.clone())).collect()
    };
    let added: Vec<_> = places(&with).into_iter().filter(|found| !places(&without).contains(found)).collect();
    assert_eq!(added, [(31, 37, "named".to_owned())]);
    assert!(places(&without).iter().all(|found| places(&with).contains(found)), "{:?}", places(&with));
}

#[test]
fn long_texts_are_read_to_their_end() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    let classifier = open(folder.path(), &hashes).unwrap();
    let text = format!("{} lantern", "so we went on ".repeat(300));
    let named = classifier.find(&text).unwrap();
    assert_eq!(named, [Named { start: text.len() - 7, end: text.len(), kind: Kind::Venue }]);
}

#[test]
fn nothing_is_named_in_nothing() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    assert!(open(folder.path(), &hashes).unwrap().find("").unwrap().is_empty());
}

#[test]
fn another_file_than_the_one_named_is_refused() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    let other = String::from_utf8(sample("tokenizer.json")).unwrap().replace("anchor", "ancher");
    std::fs::write(folder.path().join("tokenizer.json"), other).unwrap();
    let error = open(folder.path(), &hashes).err().unwrap().to_string();
    assert!(error.starts_with("tokenizer.json of the classifier is not the one that the settings name"), "{error}");
}

#[test]
fn a_file_without_a_hash_is_refused() {
    let (folder, mut hashes) = files(&network(&["input_ids", "attention_mask"]));
    hashes.remove("model.onnx");
    let error = open(folder.path(), &hashes).err().unwrap().to_string();
    assert_eq!(error, "model.onnx of the classifier has no sha256 in the settings");
}

#[test]
fn a_label_that_it_has_not_is_told() {
    let (folder, hashes) = files(&network(&["input_ids", "attention_mask"]));
    let kinds = BTreeMap::from([("PERSON".to_owned(), Kind::Person)]);
    let setup = Setup { folder: folder.path(), sha256: &hashes, kinds: &kinds, least: 0.5 };
    let error = Classifier::open(&setup).err().unwrap().to_string();
    assert!(error.contains("none that is called PERSON"), "{error}");
}

#[test]
fn a_network_that_asks_for_something_else_is_refused() {
    let (folder, hashes) = files(&network(&["pixels", "attention_mask"]));
    let error = open(folder.path(), &hashes).err().unwrap().to_string();
    assert!(error.contains("it asks for pixels"), "{error}");
}

#[test]
fn a_file_that_is_no_network_is_refused() {
    let (folder, hashes) = files(b"not a network");
    let error = open(folder.path(), &hashes).err().unwrap().to_string();
    assert!(error.starts_with("model.onnx of the classifier: "), "{error}");
}
