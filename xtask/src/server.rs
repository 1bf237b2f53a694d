//! A small server of static files for development and for the tests: GET and
//! HEAD on 127.0.0.1, nothing more.

use std::{
    fs,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// A running server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    prefix: String,
    state: Arc<State>,
    thread: Option<JoinHandle<()>>,
}

struct State {
    folder: PathBuf,
    prefix: String,
    is_stopping: AtomicBool,
    /// Connections that are open, so that stopping cuts them.
    open: Mutex<Vec<TcpStream>>,
}

impl Server {
    /// Serves a folder at the root; port 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start(folder: &Path, port: u16) -> io::Result<Server> {
        Server::start_at(folder, port, "/")
    }

    /// Serves a folder below a path that begins and ends with `/`.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start_at(folder: &Path, port: u16, prefix: &str) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let state = Arc::new(State {
            folder: folder.to_owned(),
            prefix: prefix.to_owned(),
            is_stopping: AtomicBool::new(false),
            open: Mutex::default(),
        });
        let address = listener.local_addr()?;
        let accepting = state.clone();
        let thread = thread::spawn(move || accept(&listener, &accepting));
        Ok(Server {
            address,
            prefix: prefix.to_owned(),
            state,
            thread: Some(thread),
        })
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.prefix)
    }

    /// Cuts all connections and takes no more.
    pub fn stop(&mut self) {
        self.state.is_stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections.
        drop(TcpStream::connect_timeout(
            &self.address,
            Duration::from_secs(1),
        ));
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
        if let Ok(mut open) = self.state.open.lock() {
            for connection in open.drain(..) {
                connection.shutdown(Shutdown::Both).ok();
            }
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn accept(listener: &TcpListener, state: &Arc<State>) {
    for connection in listener.incoming() {
        if state.is_stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(connection) = connection else { continue };
        if let (Ok(copy), Ok(mut open)) = (connection.try_clone(), state.open.lock()) {
            open.retain(|other| other.peer_addr().is_ok());
            open.push(copy);
        }
        let state = state.clone();
        // A connection that breaks concerns nobody else.
        thread::spawn(move || answer(&connection, &state).ok());
    }
}

/// Answers the requests of a connection until it ends.
fn answer(connection: &TcpStream, state: &State) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(30)))?;
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    let mut out = connection;
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
                break;
            }
        }
        let mut words = request.split_whitespace();
        let (method, target) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let (status, kind, body) = response(state, method, target);
        write!(
            out,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n\r\n",
            body.len()
        )?;
        if method != "HEAD" {
            out.write_all(&body)?;
        }
        out.flush()?;
    }
}

fn response(state: &State, method: &str, target: &str) -> (&'static str, &'static str, Vec<u8>) {
    const TEXT: &str = "text/plain; charset=utf-8";
    if !matches!(method, "GET" | "HEAD") {
        return (
            "405 Method Not Allowed",
            TEXT,
            b"only GET and HEAD".to_vec(),
        );
    }
    let found = path(&state.prefix, target).and_then(|path| {
        let bytes = fs::read(state.folder.join(&path)).ok()?;
        Some((mime(&path), bytes))
    });
    match found {
        Some((kind, bytes)) => ("200 OK", kind, bytes),
        None => ("404 Not Found", TEXT, b"there is no such file".to_vec()),
    }
}

/// The file that a request asks for, never outside the folder.
fn path(prefix: &str, target: &str) -> Option<String> {
    let target = target.split(['?', '#']).next()?;
    let decoded = decode(target)?;
    let path = decoded.strip_prefix(prefix)?;
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let is_inside = path
        .split('/')
        .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':']));
    is_inside.then_some(path)
}

/// Undoes percent-encoding.
fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let digits = std::str::from_utf8(bytes.get(at + 1..at + 3)?).ok()?;
            decoded.push(u8::from_str_radix(digits, 16).ok()?);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(decoded).ok()
}

/// The media type of a file, by its name.
fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Server, mime, path};
    use std::{
        fs,
        io::{Read, Write},
        net::TcpStream,
    };

    #[test]
    fn requests_stay_in_the_folder() {
        let check = |prefix: &str, target: &str, file: Option<&str>| {
            assert_eq!(path(prefix, target).as_deref(), file, "{target}");
        };
        check("/", "/", Some("index.html"));
        check("/", "/a.js?x#y", Some("a.js"));
        check("/", "/a%20b.json", Some("a b.json"));
        check("/talks/", "/talks/", Some("index.html"));
        check("/talks/", "/talks/css/a.css", Some("css/a.css"));
        check("/talks/", "/a.js", None);
        check("/", "/../secret", None);
        check("/", "/%2e%2e/secret", None);
        check("/", "//etc/passwd", None);
        check("/", "/a%zz", None);
        check("/", "/..%5csecret", None);
    }

    #[test]
    fn media_types() {
        assert_eq!(mime("a/b_bg.wasm"), "application/wasm");
        assert_eq!(mime("sw.js"), "text/javascript; charset=utf-8");
        assert_eq!(mime("manifest.webmanifest"), "application/manifest+json");
    }

    fn ask(server: &Server, request: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port()))?;
        stream.set_read_timeout(Some(std::time::Duration::from_millis(500)))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        // The connection stays open; the time-out ends the reading.
        stream.read_to_end(&mut answer).ok();
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    #[test]
    fn serves_until_it_stops() {
        let folder = std::env::temp_dir().join(format!("demarche-server-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("a.css"), "p{}").expect("a file");
        let mut server = Server::start(&folder, 0).expect("a server");
        let answer = ask(&server, "GET /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(
            answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = ask(&server, "HEAD /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(
            answer.contains("Content-Length: 3") && !answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = ask(&server, "GET /b.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        let answer = ask(&server, "POST /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        server.stop();
        assert!(ask(&server, "GET /a.css HTTP/1.1\r\n\r\n").is_err());
        fs::remove_dir_all(&folder).ok();
    }
}
