//! A server on this machine that speaks as services do, well and badly.
//! Invariant: it listens on the loopback address alone, and stops with the test.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};

/// A question that came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("a body of JSON")
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Say {
    Json(u16, Value),
    /// With one more header.
    Headed(u16, &'static str, String, Value),
    Text(u16, String),
    /// These bytes and nothing else.
    Raw(Vec<u8>),
    /// Nothing, until the test is over.
    Hang,
    /// A byte now and then, without an end.
    Drip,
    /// More and more.
    Endless,
    /// Half of what was announced.
    Half,
}

pub struct Server {
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    over: Arc<AtomicBool>,
}

impl Server {
    /// `answer` gets the question, and how many came before it.
    pub fn start(answer: impl Fn(&Seen, usize) -> Say + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let (seen, over) = (
            Arc::new(Mutex::new(Vec::new())),
            Arc::new(AtomicBool::new(false)),
        );
        let (noted, ended, answer) = (seen.clone(), over.clone(), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                let Ok(stream) = stream else { return };
                let (noted, ended, answer) = (noted.clone(), ended.clone(), answer.clone());
                std::thread::spawn(move || {
                    // Whoever asks may go at any time.
                    let _ = serve(stream, &noted, &ended, &*answer);
                });
            }
        });
        Self {
            address,
            seen,
            over,
        }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no panic").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // So that it looks.
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

fn serve(
    mut stream: TcpStream,
    noted: &Mutex<Vec<Seen>>,
    over: &AtomicBool,
    answer: &(dyn Fn(&Seen, usize) -> Say + Send + Sync),
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(());
    }
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: u64 = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    assert!(length < 4 << 20, "too much was sent");
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    let seen = Seen {
        line: line.trim_end().to_owned(),
        headers,
        body,
    };
    let before = {
        let mut noted = noted.lock().expect("no panic");
        noted.push(seen.clone());
        noted.len() - 1
    };
    let waits = |stream: &mut TcpStream, bytes: &[u8], pause: u64| {
        while !over.load(Ordering::Relaxed) {
            stream.write_all(bytes)?;
            std::thread::sleep(Duration::from_millis(pause));
        }
        std::io::Result::Ok(())
    };
    let open = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{";
    match answer(&seen, before) {
        Say::Json(status, value) => respond(&mut stream, status, "", &value.to_string()),
        Say::Headed(status, name, value, body) => {
            let header = format!("{name}: {value}\r\n");
            respond(&mut stream, status, &header, &body.to_string())
        }
        Say::Text(status, text) => respond(&mut stream, status, "", &text),
        Say::Raw(bytes) => stream.write_all(&bytes),
        Say::Hang => waits(&mut stream, b"", 5),
        Say::Drip => {
            stream.write_all(open)?;
            waits(&mut stream, b" ", 20)
        }
        Say::Endless => {
            stream.write_all(open)?;
            waits(&mut stream, &[b' '; 64 << 10], 0)
        }
        Say::Half => {
            let head = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{\"transl";
            stream.write_all(head)
        }
    }
}

fn respond(stream: &mut TcpStream, status: u16, header: &str, body: &str) -> std::io::Result<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{header}\
         Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())
}

/// What this »engine« makes of a text.
pub fn of(text: &str) -> String {
    format!("[{}]", text.to_uppercase())
}

/// LibreTranslate, as it answers a list.
pub fn libre(seen: &Seen) -> Say {
    let texts = seen.json()["q"].as_array().expect("a list").clone();
    let texts: Vec<String> = texts
        .iter()
        .map(|it| of(it.as_str().expect("a text")))
        .collect();
    Say::Json(200, json!({"translatedText": texts}))
}

pub fn deepl(seen: &Seen) -> Say {
    let texts = seen.json()["text"].as_array().expect("a list").clone();
    let texts = texts.iter().map(
        |it| json!({"detected_source_language": "DE", "text": of(it.as_str().expect("a text"))}),
    );
    Say::Json(200, json!({"translations": texts.collect::<Vec<_>>()}))
}

pub fn chat_says(content: Value, finish: &str) -> Say {
    Say::Json(
        200,
        json!({
            "id": "chatcmpl-1", "object": "chat.completion", "model": "m",
            "choices": [{
                "index": 0, "finish_reason": finish,
                "message": {"role": "assistant", "content": content},
            }],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
        }),
    )
}

pub fn chat(seen: &Seen) -> Say {
    let message = seen.json()["messages"][1]["content"].clone();
    chat_says(json!(of(message.as_str().expect("a text"))), "stop")
}

pub fn apertium(seen: &Seen) -> Say {
    let text = seen.body.split('&').find_map(|it| it.strip_prefix("q="));
    Say::Json(
        200,
        json!({
            "responseData": {"translatedText": of(text.expect("a text"))},
            "responseDetails": null, "responseStatus": 200,
        }),
    )
}
