//! The network: tokens in, logits out.

use std::sync::Arc;

use tokenizers::Encoding;
use tract_onnx::prelude::*;

use crate::ClassifierError;

/// What a network is asked for by name.
#[derive(Clone, Copy)]
enum Input {
    Ids,
    Mask,
    Types,
}

/// A network for windows of one length.
pub struct Model {
    plan: Arc<TypedRunnableModel>,
    inputs: Vec<Input>,
    window: usize,
    labels: usize,
}

impl Model {
    /// The network of a `model.onnx`.
    pub fn read(bytes: &[u8], window: usize, labels: usize) -> Result<Self, ClassifierError> {
        let mut model = onnx().model_for_read(&mut &*bytes).map_err(told)?;
        let names: Vec<String> =
            model.input_outlets().map_err(told)?.iter().map(|outlet| model.node(outlet.node).name.clone()).collect();
        let mut inputs = Vec::new();
        for (at, name) in names.iter().enumerate() {
            inputs.push(match name.as_str() {
                "input_ids" => Input::Ids,
                "attention_mask" => Input::Mask,
                "token_type_ids" => Input::Types,
                _ => return Err(ClassifierError::Model(format!("it asks for {name}, which nobody knows here"))),
            });
            let fact = InferenceFact::dt_shape(i64::datum_type(), tvec!(1, window));
            model.set_input_fact(at, fact).map_err(told)?;
        }
        let plan = model.into_optimized().map_err(told)?.into_runnable().map_err(told)?;
        Ok(Self { plan, inputs, window, labels })
    }

    /// The logits of a window, token by token, label by label.
    pub fn run(&self, window: &Encoding) -> Result<Vec<f32>, ClassifierError> {
        let input = |input: &Input| {
            let numbers = match input {
                Input::Ids => window.get_ids(),
                Input::Mask => window.get_attention_mask(),
                Input::Types => window.get_type_ids(),
            };
            let numbers: Vec<i64> = numbers.iter().copied().map(i64::from).collect();
            Tensor::from_shape(&[1, self.window], &numbers).map(Tensor::into_tvalue)
        };
        let inputs = self.inputs.iter().map(input).collect::<TractResult<TVec<TValue>>>().map_err(told)?;
        let outputs = self.plan.run(inputs).map_err(told)?;
        let logits = outputs.first().ok_or_else(|| ClassifierError::Model("it answers nothing".to_owned()))?;
        if logits.shape() != [1, self.window, self.labels] {
            let shape = logits.shape();
            return Err(ClassifierError::Model(format!(
                "it answers {shape:?}, not a number for each label of each token"
            )));
        }
        let logits = logits.to_plain_array_view::<f32>().map_err(told)?;
        Ok(logits.iter().copied().collect())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
fn told(error: TractError) -> ClassifierError {
    // With what lies behind it: "unsupported operator" is said only there.
    ClassifierError::Model(format!("{error:#}"))
}
