#!/usr/bin/env python3
"""Train a tiny, closed-vocabulary Whisper model on espeak-ng speech, on a CPU.

The result is a *self-test model*: a real Whisper-architecture network in
CTranslate2 format that stock faster-whisper loads and that transcribes
espeak-ng renderings of a small Korean and English grammar correctly.  It lets
an offline product test its whole transcription pipeline without any
downloaded weights.  It knows ~70 words per language, only synthetic voices,
and is useless for real speech.  See README.md next to this file.

Stages (each is a sub-command; ``all`` runs them in order):

  synth   render the corpus with libespeak-ng          -> WORK/corpus.npz
  train   train with PyTorch (CPU)                     -> WORK/ckpt.pt
  export  write the CTranslate2 int8 model directory   -> OUT/
  eval    run faster-whisper on held-out sentences     -> WORK/eval.json
  wavs    write the six held-out WAVs + references      -> OUT/../audio

Needs: libespeak-ng.so.1 (Debian package espeak-ng), torch, numpy, scipy,
tokenizers, ctranslate2, faster-whisper, soundfile.
"""
from __future__ import annotations

import argparse
import ctypes as C
import hashlib
import itertools
import json
import math
import multiprocessing as mp
import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

SEED = 20240611
SR = 16000

# --------------------------------------------------------------------------
# 1. Grammar: closed vocabulary, interview opening / consent / times / places
# --------------------------------------------------------------------------
EN = dict(
    place="Seoul Pyongyang Hamhung Hyesan Wonsan Sinuiju Chongjin Kaesong".split(),
    day="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    part="morning afternoon evening".split(),
    hour="one two three four five six seven eight nine ten eleven twelve".split(),
    family="mother father brother sister".split(),
    doc="interview recording".split(),
    verb="starts ends".split(),
)
EN_TEMPLATES = [
    (6, "The {doc} {verb} on {day} {part} at {hour} in {place}."),
    (2, "Do you agree to this {doc} on {day} at {hour}?"),
    (1, "I was born in {place}."),
    (3, "I was born in {place} and left with my {family} on {day}."),
    (6, "I left {place} on {day} {part} and arrived in {place2} at {hour}."),
    (3, "We crossed the river on {day} {part} with my {family}."),
    (2, "Yes, I consent to the {doc} on {day}."),
    (1, "Please speak slowly and say your name."),
    (4, "My {family} arrived in {place} at {hour} in the {part}."),
    (2, "You may stop the {doc} at {hour}."),
]
KO = dict(
    place="서울 평양 함흥 혜산 원산 신의주 청진 개성".split(),
    day="월요일 화요일 수요일 목요일 금요일 토요일 일요일".split(),
    part="오전 오후 저녁".split(),
    hour="한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두".split(),
    family="어머니와 아버지와 형과 동생과".split(),
    familytop="어머니는 아버지는 형은 동생은".split(),
    doc="면담 녹음".split(),
    verb="시작합니다 끝납니다".split(),
)
KO_TEMPLATES = [
    (6, "{doc}은 {day} {part} {hour} 시에 {place}에서 {verb}."),
    (2, "{day} {hour} 시 {doc}에 동의하십니까?"),
    (1, "저는 {place}에서 태어났습니다."),
    (3, "저는 {place}에서 태어나 {day} {family} 함께 떠났습니다."),
    (6, "저는 {day} {part} {place}에서 떠나 {hour} 시에 {place2}에 도착했습니다."),
    (3, "우리는 {day} {part} {family} 함께 강을 건넜습니다."),
    (2, "네, {day} {doc}에 동의합니다."),
    (1, "천천히 이름을 말씀해 주세요."),
    (4, "{familytop} {part} {hour} 시에 {place}에 도착했습니다."),
    (2, "{doc}을 {hour} 시에 멈출 수 있습니다."),
]
SLOTS = {"en": EN, "ko": KO}
TEMPLATES = {"en": EN_TEMPLATES, "ko": KO_TEMPLATES}


def _h(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def make_sentence(lang: str, rng: random.Random):
    """One grammatical sentence -> (text, held_out_kind or None).

    Two independent hold-outs: "pair" (this place never occurs with this hour,
    or this day with this hour, anywhere in training) and "sentence" (10 % of
    all sentences by hash).
    """
    slots, temps = SLOTS[lang], TEMPLATES[lang]
    tpl = rng.choices([t for _, t in temps], [w for w, _ in temps])[0]
    v = {k: rng.choice(x) for k, x in slots.items()}
    v["place2"] = rng.choice([p for p in slots["place"] if p != v["place"]])
    text = tpl.format(**v)
    held = None
    if "{hour}" in tpl:
        for k in ("place", "place2", "day"):
            if "{%s}" % k in tpl and _h(f"pair|{lang}|{v[k]}|{v['hour']}") % 8 == 0:
                held = "pair"
    if held is None and tpl.count("{") >= 2 and _h("sent|" + text) % 10 == 0:
        held = "sentence"
    return text, held


def surface_words(lang: str) -> tuple[list[str], list[str]]:
    """(sentence-initial words, other words), without punctuation."""
    first, rest = set(), set()
    slots = SLOTS[lang]
    for _, tpl in TEMPLATES[lang]:
        for i, w in enumerate(tpl.rstrip(".?").split()):
            w = w.rstrip(",")
            key = w[w.find("{") + 1 : w.find("}")] if "{" in w else None
            opts = [w] if key is None else [
                w.replace("{%s}" % key, x) for x in slots["place" if key == "place2" else key]
            ]
            (first if i == 0 else rest).update(opts)
    return sorted(first), sorted(rest)


def make_salad(lang: str, rng: random.Random) -> str:
    """Words in random order: forces listening instead of guessing."""
    first, rest = surface_words(lang)
    n = rng.randint(2, 7)
    return " ".join([rng.choice(first)] + [rng.choice(rest) for _ in range(n)]) + "."


# --------------------------------------------------------------------------
# 2. Speech: libespeak-ng through ctypes, with word times
# --------------------------------------------------------------------------
VOICES = {  # (voice, weight); the plain voices are the ones tests should use
    "ko": [("ko", 6)] + [(f"ko+{v}", 1) for v in ("m1", "m3", "m7", "f2", "f3", "f5")],
    "en": [("en-us", 6), ("gmw/en", 3)]
    + [(f"en-us+{v}", 1) for v in ("m1", "m3", "m7", "f2", "f3", "f5")],
}


class _Event(C.Structure):
    class _U(C.Union):
        _fields_ = [("number", C.c_int), ("name", C.c_char_p), ("string", C.c_char * 8)]

    _fields_ = [
        ("type", C.c_int), ("uid", C.c_uint), ("text_position", C.c_int),
        ("length", C.c_int), ("audio_position", C.c_int), ("sample", C.c_int),
        ("user_data", C.c_void_p), ("id", _U),
    ]


class Espeak:
    WORD, END = 1, 5

    def __init__(self):
        self.lib = C.CDLL("libespeak-ng.so.1")
        self.rate = self.lib.espeak_Initialize(2, 0, None, 0)  # synchronous
        self._buf, self._ev = [], []
        proto = C.CFUNCTYPE(C.c_int, C.POINTER(C.c_short), C.c_int, C.POINTER(_Event))
        self._cb = proto(self._on)
        self.lib.espeak_SetSynthCallback(self._cb)

    def _on(self, wav, n, ev):
        if wav and n > 0:
            self._buf.append(np.ctypeslib.as_array(wav, (n,)).copy())
        i = 0
        while ev[i].type:
            self._ev.append((ev[i].type, ev[i].text_position, ev[i].audio_position))
            i += 1
        return 0

    def say(self, voice: str, text: str, rate: int, pitch: int):
        """-> (int16 audio at 16 kHz, [(start_s, end_s) per space-separated word])"""
        from scipy.signal import resample_poly

        self._buf.clear(), self._ev.clear()
        if self.lib.espeak_SetVoiceByName(voice.encode()) != 0:
            raise ValueError(voice)
        self.lib.espeak_SetParameter(1, rate, 0)
        self.lib.espeak_SetParameter(3, pitch, 0)
        raw = text.encode()
        self.lib.espeak_Synth(raw, len(raw) + 1, 0, 1, 0, 1, None, None)
        a = np.concatenate(self._buf).astype(np.float32)
        a = resample_poly(a, 320, 441)
        # word starts: WORD events give 1-based character positions; espeak
        # skips the event for some clause-initial words -> use the clause start.
        words = text.split(" ")
        pos = np.cumsum([1] + [len(w) + 1 for w in words])[:-1]
        starts: list[float | None] = [None] * len(words)
        starts[0] = 0.0
        for typ, p, ms in self._ev:
            i = int(np.searchsorted(pos, p, side="right")) - 1
            if typ == self.WORD and 0 <= i < len(words) and (starts[i] is None):
                starts[i] = ms / 1000
            if typ == self.END and 0 <= i < len(words) - 1 and starts[i + 1] is None:
                starts[i + 1] = ms / 1000
        known = [(i, s) for i, s in enumerate(starts) if s is not None] + [
            (len(words), len(a) / SR)
        ]
        st = np.interp(np.arange(len(words) + 1), *zip(*known))
        # trim silence at both ends, 20 ms energy frames
        e = np.sqrt(np.mean(a[: len(a) // 320 * 320].reshape(-1, 320) ** 2, axis=1))
        loud = np.nonzero(e > 60)[0]
        lo, hi = max(0, loud[0] * 320 - 160), min(len(a), (loud[-1] + 1) * 320 + 160)
        st = np.clip(st - lo / SR, 0, (hi - lo) / SR)
        st[-1] = (hi - lo) / SR
        a = np.clip(a[lo:hi], -32768, 32767).astype(np.int16)
        return a, [(float(st[i]), float(st[i + 1])) for i in range(len(words))]


@dataclass
class Utt:
    lang: str
    text: str
    audio: np.ndarray
    words: list
    voice: str = ""
    rate: int = 0
    pitch: int = 0


def _render(job):
    esp = _render.__dict__.setdefault("esp", None) or Espeak()
    _render.esp = esp
    lang, text, voice, rate, pitch = job
    a, w = esp.say(voice, text, rate, pitch)
    return Utt(lang, text, a, w, voice, rate, pitch)


def render_all(jobs, procs=2):
    with mp.get_context("spawn").Pool(procs) as pool:
        return pool.map(_render, jobs, chunksize=64)


def plan_corpus(n_per_lang: int):
    rng = random.Random(SEED)
    jobs = []
    for lang in ("ko", "en"):
        vs, ws = zip(*VOICES[lang])
        n = 0
        while n < n_per_lang:
            if rng.random() < 0.25:
                text = make_salad(lang, rng)
            else:
                text, held = make_sentence(lang, rng)
                if held:
                    continue
            jobs.append((lang, text, rng.choices(vs, ws)[0], rng.randint(120, 185), rng.randint(35, 65)))
            n += 1
    rng.shuffle(jobs)
    return jobs


def plan_test(n_per_lang: int, default_voice: bool):
    """Held-out sentences only; half 'pair', half 'sentence' hold-outs."""
    rng = random.Random(SEED + 1)
    jobs = []
    for lang in ("ko", "en"):
        seen, want = set(), {"pair": n_per_lang // 2, "sentence": n_per_lang - n_per_lang // 2}
        vs, ws = zip(*VOICES[lang])
        while any(want.values()):
            text, held = make_sentence(lang, rng)
            if not held or text in seen or not want[held]:
                continue
            seen.add(text)
            want[held] -= 1
            voice = vs[0] if default_voice else rng.choices(vs[1:], ws[1:])[0]
            jobs.append((lang, text, voice, rng.choice((130, 150, 170)), 50))
    return jobs


# --------------------------------------------------------------------------
# 3. Tokenizer: byte-level BPE in the standard multilingual Whisper layout
#    (51865 ids, because CTranslate2 only treats such a model as multilingual)
# --------------------------------------------------------------------------
LANGS = (
    "en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur "
    "hr bg lt la mi ml cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si "
    "km sn yo so af oc ka be tg sd gu am yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha "
    "ba jw su"
).split()
N_TEXT = 50257
EOT, SOT = N_TEXT, N_TEXT + 1
LANG0 = SOT + 1
TRANSLATE = LANG0 + len(LANGS)
TRANSCRIBE, SOT_LM, SOT_PREV, NOSPEECH, NOTS = (TRANSLATE + i for i in range(1, 6))
TS0 = NOTS + 1
VOCAB = TS0 + 1501
assert VOCAB == 51865 and len(LANGS) == 99
SPECIALS = (
    ["<|endoftext|>", "<|startoftranscript|>"]
    + [f"<|{l}|>" for l in LANGS]
    + ["<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"]
)


def build_tokenizer(out: Path, merges_limit: int = 460):
    """Train BPE on the grammar's own words; write tokenizer.json by hand so
    that the special tokens get the standard Whisper ids."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    texts = []
    for lang in ("ko", "en"):
        a, b = surface_words(lang)
        texts += [" " + w for w in sorted(set(a) | set(b))]
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tr = trainers.BpeTrainer(
        vocab_size=256 + merges_limit, min_frequency=1, show_progress=False,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
    )
    tok.train_from_iterator(texts, tr)
    m = json.loads(tok.to_str())["model"]
    vocab = dict(sorted(m["vocab"].items(), key=lambda kv: kv[1]))
    n_used = len(vocab)
    full = dict(vocab)
    for i, s in enumerate(SPECIALS):
        full[s] = EOT + i
    added = [
        dict(id=EOT + i, content=s, single_word=False, lstrip=False, rstrip=False, normalized=False, special=True)
        for i, s in enumerate(SPECIALS)
    ]
    bl = dict(type="ByteLevel", add_prefix_space=False, trim_offsets=True, use_regex=True)
    data = dict(
        version="1.0", truncation=None, padding=None, added_tokens=added, normalizer=None,
        pre_tokenizer=bl, post_processor=None, decoder=bl,
        model=dict(type="BPE", dropout=None, unk_token=None, continuing_subword_prefix="",
                   end_of_word_suffix="", fuse_unk=False, byte_fallback=False, vocab=full, merges=m["merges"]),
    )
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    tok = Tokenizer.from_file(str(out / "tokenizer.json"))
    assert tok.token_to_id("<|endoftext|>") == EOT and tok.token_to_id("<|notimestamps|>") == NOTS
    # id 50256 is the empty string, as in OpenAI's multilingual vocabulary:
    # CTranslate2 >= 4.8 takes its presence as the mark of a multilingual model
    # (older versions look at the size, 51865).
    tokens = list(vocab) + [f"<{i:x}>" for i in range(n_used, N_TEXT - 1)] + [""] + SPECIALS
    tokens += ["<|%.2f|>" % (i * 0.02) for i in range(1501)]
    assert len(tokens) == VOCAB and len(set(tokens)) == VOCAB
    return tok, tokens, n_used


# --------------------------------------------------------------------------
# 4. Training windows
# --------------------------------------------------------------------------
@dataclass
class Compact:
    """Maps the few used ids to a dense range, so the softmax stays small."""

    used: list
    index: dict = field(default_factory=dict)

    def __post_init__(self):
        self.index = {t: i for i, t in enumerate(self.used)}


def make_compact(n_used_text: int) -> Compact:
    ids = list(range(n_used_text))
    ids += [EOT, SOT, LANG0 + LANGS.index("en"), LANG0 + LANGS.index("ko"), TRANSCRIBE, SOT_PREV, NOSPEECH, NOTS]
    ids += list(range(TS0, TS0 + 1501))
    return Compact(ids)


class Windows:
    """Random training windows of ``frames`` mel frames."""

    def __init__(self, utts, tok, compact, seed):
        self.by = {l: [u for u in utts if u.lang == l] for l in ("ko", "en")}
        self.rng = random.Random(seed)
        self.c = compact
        self.tok = tok
        self._cache = {}

    def toks(self, word):
        t = self._cache.get(word)
        if t is None:
            t = self._cache[word] = self.tok.encode(" " + word, add_special_tokens=False).ids
        return t

    def prompt(self, lang):
        r = self.rng
        ids, t = [], 0.0
        with_ts = r.random() < 0.7
        for _ in range(r.choice((1, 1, 2, 3, 4, 6, 9))):
            u = r.choice(self.by[lang])
            body = [i for w in u.text.split(" ") for i in self.toks(w)]
            if with_ts:
                d = len(u.audio) / SR
                if t + d > 29.9:
                    t = 0.0
                body = [TS0 + 5 * round(t * 10)] + body + [TS0 + 5 * round((t + d) * 10)]
                t += d + r.uniform(0.2, 1.5)
            ids += body
        return [SOT_PREV] + ids[-223:]

    def one(self, frames: int, long: bool):
        """-> audio f32 [frames*160], content samples, token ids, labels,
        spans {token index: (first sample, last sample)}"""
        r = self.rng
        n = frames * 160
        audio = np.zeros(n, np.float32)
        lang = r.choice(("ko", "en"))
        segs, cut = [], None
        t = int(r.choice((0.0, r.uniform(0, 0.4), r.uniform(0, 1.5))) * SR)
        silent = r.random() < (0.05 if long else 0.02)
        mixed = long and r.random() < 0.25  # two languages in one window
        maxseg = r.choice((1, 2, 3, 5, 9, 99, 99)) if long else r.choice((1, 1, 2))
        end = n
        if not silent:
            while len(segs) < maxseg and t < n - SR // 3:
                u = r.choice(self.by[r.choice(("ko", "en")) if mixed and segs else lang])
                m = len(u.audio)
                if t + m > n:
                    if segs and long and r.random() < 0.6:
                        audio[t:n] = u.audio[: n - t]
                        cut = (t, u)
                    break
                audio[t : t + m] = u.audio
                segs.append((t, u))
                t += m + int(r.choice((r.uniform(0.1, 0.5), r.uniform(0.3, 1.0), r.uniform(0.5, 2.5))) * SR)
            if not segs:  # nothing fitted: one utterance from the start
                u = min((r.choice(self.by[lang]) for _ in range(6)), key=lambda u: len(u.audio))
                t = 0
                if len(u.audio) > n:
                    return self.one(frames, long)
                audio[: len(u.audio)] = u.audio
                segs = [(0, u)]
            if cut is None:
                last = segs[-1][0] + len(segs[-1][1].audio)
                end = min(n, last + int(r.choice((0.0, r.uniform(0, 0.5), r.uniform(0, 3.0))) * SR))
        else:
            end = int(r.uniform(0.1, 1.0) * n)
        audio /= 32768.0
        # level and noise
        audio *= 10 ** (r.uniform(-24, 6) / 20)
        if r.random() < 0.6 or silent:
            ref = np.sqrt(np.mean(audio**2)) if not silent else 0.05
            g = np.random.default_rng(r.getrandbits(32))
            noise = g.standard_normal(n, dtype=np.float32)
            if r.random() < 0.5:
                noise = np.convolve(noise, np.ones(8, np.float32) / 8, "same")
            audio += noise * (ref * 10 ** (-r.uniform(20, 55) / 20))
        np.clip(audio, -1, 1, out=audio)
        audio[end:] = 0
        # token sequence
        ids = self.prompt(lang) if r.random() < (0.35 if long else 0.1) else []
        n_prompt = len(ids)
        ids = ids + [SOT, LANG0 + LANGS.index(lang), TRANSCRIBE]
        spans = {}  # index of target token -> (sample0, sample1)
        ts_mode = r.random() < 0.65

        def words(t, u, limit):
            for w, (a, b) in zip(u.text.split(" "), u.words):
                s0, s1 = t + a * SR, t + b * SR
                if s1 > limit:
                    return
                tk = self.toks(w)
                step = (s1 - s0) / len(tk)
                for k, i in enumerate(tk):
                    spans[len(ids)] = (s0 + k * step, s0 + (k + 1) * step)
                    ids.append(i)

        def stamp(sample, first=False):
            q = 5 * round(sample / SR * 10)  # timestamps in steps of 0.1 s
            if first:
                q = min(q, 50)  # max_initial_timestamp = 1.0 s at inference
            spans[len(ids)] = (sample - 480, sample + 480)
            ids.append(TS0 + min(q, 1500))

        if ts_mode:
            for k, (t, u) in enumerate(segs):
                stamp(t, first=(k == 0))
                words(t, u, n)
                stamp(t + len(u.audio))
            if cut:
                stamp(cut[0])
            if silent:
                ids.append(TS0)
        else:
            ids.append(NOTS)
            for t, u in segs:
                words(t, u, n)
            if cut:
                words(cut[0], cut[1], n - 800)
        if spans:
            tail = max(b for _, b in spans.values())
            spans[len(ids)] = (tail - 640, tail + 1600)
        ids.append(EOT)
        labels = [-100] * len(ids)
        for i in range(n_prompt + 1, len(ids)):
            labels[i] = ids[i]
        if silent:  # sot -> nospeech; the language of silence is arbitrary
            labels[n_prompt + 1] = NOSPEECH
        return audio, end, ids, labels, spans

    def batch(self, size, frames, long, offset_max=0):
        import torch

        items = [self.one(frames, long) for _ in range(size)]
        L = max(len(x[2]) for x in items) - 1
        c = self.c.index
        off = self.rng.randrange(0, offset_max + 1, 5) if offset_max else 0
        inp = torch.full((size, L), c[EOT])
        lab = torch.full((size, L), -100)
        lo, hi = torch.zeros(size, L, dtype=torch.long), torch.zeros(size, L, dtype=torch.long)
        # which token is being spoken in each encoder frame (silence = -1)
        frame = torch.full((size, frames // 2), -1)
        for b, (_, _, ids, labels, spans) in enumerate(items):
            sot = ids.index(SOT)  # shift this window's timestamps, not the prompt's
            sh = [min(i + off, VOCAB - 1) if i >= TS0 and k > sot else i for k, i in enumerate(ids)]
            lb = [min(i + off, VOCAB - 1) if i >= TS0 else i for i in labels]
            if sot + 3 < len(ids) - 1 and ids[sot + 3] >= TS0 and self.rng.random() < 0.2:
                sh[sot + 3] = TS0  # batched inference forces the first timestamp to 0.00
            inp[b, : len(ids) - 1] = torch.tensor([c[i] for i in sh[:-1]])
            lab[b, : len(ids) - 1] = torch.tensor([c[i] if i >= 0 else -100 for i in lb[1:]])
            for k, (a, e) in spans.items():
                lo[b, k - 1] = max(0, int(a / 320))
                hi[b, k - 1] = min(frames // 2, max(int(a / 320) + 1, math.ceil(e / 320)))
                if ids[k] < EOT:
                    frame[b, int(a / 320) : int(e / 320)] = ids[k]
        audio = torch.from_numpy(np.stack([x[0] for x in items]))
        nfr = torch.tensor([x[1] // 160 for x in items])
        boost = torch.tensor([self.rng.choice((0.0, 0.0, self.rng.uniform(0, 1))) for _ in items])
        return dict(audio=audio, nfr=nfr, inp=inp, lab=lab, lo=lo, hi=hi, frame=frame, off=off, boost=boost)


def log_mel(audio, nfr, filters, boost=None):
    """faster_whisper.FeatureExtractor + pad_or_trim, batched in torch."""
    import torch

    x = torch.nn.functional.pad(audio, (0, 160))
    s = torch.stft(x, 400, 160, window=torch.hann_window(400), center=True, pad_mode="reflect", return_complex=True)
    n = audio.shape[1] // 160
    mel = torch.log10(torch.clamp(filters @ s[..., :n].abs().square(), min=1e-10))
    keep = (torch.arange(n)[None] < nfr[:, None])[:, None]
    top = torch.where(keep, mel, torch.tensor(-10.0)).amax(dim=(1, 2))
    if boost is not None:
        top = top + boost
    mel = torch.maximum(mel, (top - 8)[:, None, None])
    return torch.where(keep, (mel + 4) / 4, torch.tensor(0.0))


# --------------------------------------------------------------------------
# 5. Model: Whisper, with a factorised token embedding (CTranslate2 supports
#    this as decoder project_in / project_out) so that 51865 rows stay small
# --------------------------------------------------------------------------
@dataclass
class Config:
    d: int = 128
    e: int = 48
    heads: int = 4
    enc: int = 3
    dec: int = 2
    align_heads: int = 2  # first heads of the last decoder layer


def sinusoids(length, channels):
    inc = math.log(10000) / (channels // 2 - 1)
    s = np.exp(-inc * np.arange(channels // 2))
    t = np.arange(length)[:, None] * s[None]
    return np.concatenate([np.sin(t), np.cos(t)], axis=1).astype(np.float32)


def build_model(cfg: Config, n_vocab: int):
    import torch
    import torch.nn as nn
    import torch.nn.functional as F

    class Attn(nn.Module):
        def __init__(self):
            super().__init__()
            self.q, self.k = nn.Linear(cfg.d, cfg.d), nn.Linear(cfg.d, cfg.d, bias=False)
            self.v, self.o = nn.Linear(cfg.d, cfg.d), nn.Linear(cfg.d, cfg.d)

        def forward(self, x, mem, causal=False, weights=False):
            B, T, S = x.shape[0], x.shape[1], mem.shape[1]
            f = lambda y, n: y.view(B, n, cfg.heads, -1).transpose(1, 2)
            q, k, v = f(self.q(x), T), f(self.k(mem), S), f(self.v(mem), S)
            w = None
            if weights:
                w = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]), -1)
                y = w @ v
            else:
                y = F.scaled_dot_product_attention(q, k, v, is_causal=causal)
            return self.o(y.transpose(1, 2).reshape(B, T, cfg.d)), w

    class FFN(nn.Module):
        def __init__(self):
            super().__init__()
            self.a, self.b = nn.Linear(cfg.d, 4 * cfg.d), nn.Linear(4 * cfg.d, cfg.d)

        def forward(self, x):
            return self.b(F.gelu(self.a(x)))

    class EncLayer(nn.Module):
        def __init__(self):
            super().__init__()
            self.n1, self.att, self.n2, self.ff = nn.LayerNorm(cfg.d), Attn(), nn.LayerNorm(cfg.d), FFN()

        def forward(self, x):
            h = self.n1(x)
            x = x + self.att(h, h)[0]
            return x + self.ff(self.n2(x))

    class DecLayer(nn.Module):
        def __init__(self):
            super().__init__()
            self.n1, self.att = nn.LayerNorm(cfg.d), Attn()
            self.nx, self.xatt = nn.LayerNorm(cfg.d), Attn()
            self.n2, self.ff = nn.LayerNorm(cfg.d), FFN()

        def forward(self, x, mem, weights):
            h = self.n1(x)
            x = x + self.att(h, h, causal=True)[0]
            y, w = self.xatt(self.nx(x), mem, weights=weights)
            x = x + y
            return x + self.ff(self.n2(x)), w

    class Whisper(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv1 = nn.Conv1d(80, cfg.d, 3, padding=1)
            self.conv2 = nn.Conv1d(cfg.d, cfg.d, 3, stride=2, padding=1)
            self.register_buffer("epos", torch.from_numpy(sinusoids(1500, cfg.d)))
            self.register_buffer("dpos", torch.from_numpy(sinusoids(448, cfg.d)))
            self.enc = nn.ModuleList(EncLayer() for _ in range(cfg.enc))
            self.enorm = nn.LayerNorm(cfg.d)
            self.emb = nn.Embedding(n_vocab, cfg.e)
            self.pin = nn.Linear(cfg.e, cfg.d, bias=False)
            self.dec = nn.ModuleList(DecLayer() for _ in range(cfg.dec))
            self.dnorm = nn.LayerNorm(cfg.d)
            self.pout = nn.Linear(cfg.d, cfg.e, bias=False)
            self.bias = nn.Parameter(torch.zeros(n_vocab))
            # start with signal, not position, dominating both residual streams
            nn.init.normal_(self.emb.weight, std=cfg.e**-0.5)
            nn.init.normal_(self.pin.weight)
            with torch.no_grad():
                for c in (self.conv1, self.conv2):
                    c.weight.mul_(1.5)
                self.epos.mul_(0.3)
                self.dpos.mul_(0.3)

        def encode(self, mel, off=0):
            x = F.gelu(self.conv1(mel))
            x = F.gelu(self.conv2(x)).transpose(1, 2)
            x = x + self.epos[off : off + x.shape[1]]
            for l in self.enc:
                x = l(x)
            return self.enorm(x)

        def decode(self, ids, mem):
            x = self.pin(self.emb(ids)) + self.dpos[: ids.shape[1]]
            for i, l in enumerate(self.dec):
                x, w = l(x, mem, weights=(i == cfg.dec - 1))
            x = self.pout(self.dnorm(x))
            return x @ self.emb.weight.T + self.bias, w

    return Whisper()


def train(work: Path, out: Path, phases, threads=2, resume=None):
    import torch
    import torch.nn as nn
    import torch.nn.functional as F
    from faster_whisper.feature_extractor import FeatureExtractor

    torch.set_num_threads(threads)
    torch.manual_seed(SEED)
    torch.set_flush_denormal(True)
    tok, tokens, n_used = build_tokenizer(out)
    compact = make_compact(n_used)
    utts = load_corpus(work)
    W = Windows(utts, tok, compact, SEED)
    cfg = Config()
    model = build_model(cfg, len(compact.used))
    if resume:
        model.load_state_dict(torch.load(resume, map_location="cpu")["model"])
    frame_head = nn.Linear(cfg.d, n_used + 1)  # training aid only, not exported
    filters = torch.from_numpy(FeatureExtractor().mel_filters.astype(np.float32))
    params = list(model.parameters()) + list(frame_head.parameters())
    print("parameters", sum(p.numel() for p in model.parameters()), "text tokens", n_used, flush=True)
    ts_first = compact.index[TS0]
    t0 = time.time()
    for pi, ph in enumerate(phases):
        opt = torch.optim.AdamW(params, lr=ph["lr"], betas=(0.9, 0.98), weight_decay=0.01)
        steps, warm = ph["steps"], ph.get("warm", 100)
        acc, n_acc = np.zeros(5), 0
        for step in range(steps):
            lr = ph["lr"] * min((step + 1) / warm, max(ph.get("floor", 0.02), (steps - step) / (steps - warm)))
            for g in opt.param_groups:
                g["lr"] = lr
            frames = ph["frames"]
            b = W.batch(ph["batch"], frames, ph["long"], offset_max=1500 - frames // 2)
            mel = log_mel(b["audio"], b["nfr"], filters, b["boost"])
            mem = model.encode(mel, b["off"])
            logits, att = model.decode(b["inp"], mem)
            lab = b["lab"]
            lp = F.log_softmax(logits, -1)
            mask = lab >= 0
            safe = lab.clamp(min=0)
            nll = -lp.gather(-1, safe[..., None])[..., 0]
            txt = mask & (lab < ts_first)
            ce = nll[mask].mean()
            # guided attention: the alignment heads look at the word being written,
            S = mem.shape[1]
            pos = torch.arange(S)[None, None]
            inside = (pos >= b["lo"][..., None]) & (pos < b["hi"][..., None])
            has = b["hi"] > b["lo"]
            # spread evenly over the word, so that DTW finds the word's edges
            width = inside.sum(-1).clamp(min=1)
            logs = (att[:, : cfg.align_heads].clamp(min=1e-7).log() * inside[:, None]).sum(-1) / width[:, None]
            ga = -(logs + width[:, None].log()).transpose(0, 1)[:, has].mean()
            # frame-level word labels: a dense training aid for the encoder
            fl = torch.where(b["frame"] < 0, n_used, b["frame"])
            real = torch.arange(S)[None] < (b["nfr"][:, None] // 2)
            cl = F.cross_entropy(frame_head(mem)[real], fl[real])
            loss = ce + ph["fr"] * cl + ph["ga"] * ga
            opt.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(params, 1.0)
            opt.step()
            with torch.no_grad():
                ok = (logits.argmax(-1) == lab)[txt].float().mean()
            acc += [float(x.detach()) for x in (loss, ce, cl, ga, ok)]
            n_acc += 1
            if (step + 1) % ph.get("log", 50) == 0:
                a = acc / n_acc
                print(f"phase {pi} step {step+1}/{steps} {time.time()-t0:.0f}s loss {a[0]:.3f} ce {a[1]:.3f} "
                      f"frame {a[2]:.3f} ga {a[3]:.3f} text-acc {a[4]:.4f}", flush=True)
                acc, n_acc = np.zeros(5), 0
            if (step + 1) % 200 == 0 or step + 1 == steps:
                torch.save(dict(model=model.state_dict(), n_used=n_used, seconds=time.time() - t0), work / "ckpt.tmp")
                os.replace(work / "ckpt.tmp", work / "ckpt.pt")
    print("trained in", round(time.time() - t0), "s", flush=True)


# --------------------------------------------------------------------------
# 6. Export to CTranslate2
# --------------------------------------------------------------------------
def export(work: Path, out: Path, quantization="int8_float16", state=None, cfg=Config()):
    import torch
    from ctranslate2.specs import common_spec, transformer_spec, whisper_spec

    tok, tokens, n_used = build_tokenizer(out)
    compact = make_compact(n_used)
    if state is None:
        state = torch.load(work / "ckpt.pt", map_location="cpu")["model"]
    g = {k: v.detach().float().numpy() for k, v in state.items()}

    def lin(spec, name):
        spec.weight = g[name + ".weight"]
        if name + ".bias" in g:
            spec.bias = g[name + ".bias"]

    def norm(spec, name):
        spec.gamma, spec.beta = g[name + ".weight"], g[name + ".bias"]

    def fused(spec, name, parts):
        d = cfg.d
        spec.weight = np.concatenate([g[f"{name}.{p}.weight"] for p in parts])
        spec.bias = np.concatenate([g.get(f"{name}.{p}.bias", np.zeros(d, np.float32)) for p in parts])

    def ffn(spec, ln, name):
        norm(spec.layer_norm, ln)
        lin(spec.linear_0, name + ".a")
        lin(spec.linear_1, name + ".b")

    def self_att(spec, ln, name):
        norm(spec.layer_norm, ln)
        fused(spec.linear[0], name, "qkv")
        lin(spec.linear[1], name + ".o")

    spec = whisper_spec.WhisperSpec(cfg.enc, cfg.heads, cfg.dec, cfg.heads)
    spec.decoder = transformer_spec.TransformerDecoderSpec(
        cfg.dec, cfg.heads, activation=common_spec.Activation.GELU, project_in_out=True
    )
    spec.decoder.scale_embeddings = False
    e = spec.encoder
    e.conv1.weight, e.conv1.bias = g["conv1.weight"], g["conv1.bias"]
    e.conv2.weight, e.conv2.bias = g["conv2.weight"], g["conv2.bias"]
    e.position_encodings.encodings = g["epos"]
    norm(e.layer_norm, "enorm")
    for i, l in enumerate(e.layer):
        self_att(l.self_attention, f"enc.{i}.n1", f"enc.{i}.att")
        ffn(l.ffn, f"enc.{i}.n2", f"enc.{i}.ff")
    d = spec.decoder
    emb = np.zeros((VOCAB, cfg.e), np.float32)
    bias = np.full(VOCAB, -1e4, np.float32)  # unused ids can never be chosen
    emb[compact.used] = g["emb.weight"]
    bias[compact.used] = g["bias"]
    d.embeddings.weight = emb
    d.projection.weight = emb
    d.projection.bias = bias
    d.position_encodings.encodings = g["dpos"]
    lin(d.project_in, "pin")
    lin(d.project_out, "pout")
    norm(d.layer_norm, "dnorm")
    for i, l in enumerate(d.layer):
        self_att(l.self_attention, f"dec.{i}.n1", f"dec.{i}.att")
        x, n = l.attention, f"dec.{i}.xatt"
        norm(x.layer_norm, f"dec.{i}.nx")
        lin(x.linear[0], n + ".q")
        fused(x.linear[1], n, "kv")
        lin(x.linear[2], n + ".o")
        ffn(l.ffn, f"dec.{i}.n2", f"dec.{i}.ff")
    spec.register_vocabulary(tokens)
    spec.config.lang_ids = list(range(LANG0, LANG0 + len(LANGS)))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = []  # EOT stays allowed: silence -> empty text
    spec.config.alignment_heads = [[cfg.dec - 1, h] for h in range(cfg.align_heads)]
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(out))
    (out / "preprocessor_config.json").write_text(json.dumps(dict(
        chunk_length=30, feature_extractor_type="WhisperFeatureExtractor", feature_size=80, hop_length=160,
        n_fft=400, n_samples=480000, nb_max_frames=3000, sampling_rate=16000), indent=1) + "\n")


# --------------------------------------------------------------------------
# 7. Held-out evaluation through stock faster-whisper
# --------------------------------------------------------------------------
def evaluate(work: Path, out: Path, n_per_lang=150, **kw):
    from faster_whisper import WhisperModel

    model = WhisperModel(str(out), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)
    report = {}
    for name, default in (("plain-voice", True), ("variant-voices", False)):
        utts = render_all(plan_test(n_per_lang, default))
        for lang in ("ko", "en"):
            rows, lang_ok, werr, nw, t0 = [], 0, 0, 0, time.time()
            dt = []
            for u in (x for x in utts if x.lang == lang):
                audio = np.concatenate([np.zeros(4800), u.audio / 32768.0, np.zeros(8000)]).astype(np.float32)
                segs, info = model.transcribe(audio, word_timestamps=True, beam_size=5, vad_filter=False, **kw)
                segs = list(segs)
                hyp = "".join(s.text for s in segs).strip()
                lang_ok += info.language == lang
                a, b = u.text.split(), hyp.split()
                nw += len(a)
                werr += edit(a, b)
                if hyp == u.text:
                    ws = [w for s in segs for w in s.words]
                    if len(ws) == len(u.words):
                        dt += [abs(w.start - 0.3 - t[0]) for w, t in zip(ws, u.words)]
                else:
                    rows.append((u.text, hyp))
            n = sum(u.lang == lang for u in utts)
            report[f"{name}/{lang}"] = dict(
                n=n, exact=1 - len(rows) / n, language_detected=lang_ok / n, wer=werr / nw,
                word_start_error_s=dict(median=float(np.median(dt)), p95=float(np.percentile(dt, 95))) if dt else None,
                seconds=time.time() - t0, errors=rows[:12])
            print(name, lang, {k: v for k, v in report[f"{name}/{lang}"].items() if k != "errors"}, flush=True)
            for r in rows[:5]:
                print("   ref", r[0], "\n   hyp", r[1])
    (work / "eval.json").write_text(json.dumps(report, ensure_ascii=False, indent=1))
    return report


def edit(a, b):
    p = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        q = [i]
        for j, y in enumerate(b, 1):
            q.append(min(p[j] + 1, q[-1] + 1, p[j - 1] + (x != y)))
        p = q
    return p[-1]


def write_wavs(out: Path):
    import soundfile as sf

    d = out.parent / "audio"
    d.mkdir(parents=True, exist_ok=True)
    jobs = plan_test(60, True)
    pick = [j for j in jobs if j[0] == "ko"][-3:] + [j for j in jobs if j[0] == "en"][-3:]
    refs = {}
    for i, u in enumerate(render_all([(l, t, v, 150, 50) for l, t, v, _, _ in pick])):
        name = f"{u.lang}-{i % 3 + 1}.wav"
        audio = np.concatenate([np.zeros(4800, np.int16), u.audio, np.zeros(8000, np.int16)])
        sf.write(d / name, audio, SR, subtype="PCM_16")
        refs[name] = dict(language=u.lang, text=u.text, voice=u.voice, espeak_rate=150, espeak_pitch=50,
                          words=[dict(word=w, start=round(a + 0.3, 3), end=round(b + 0.3, 3))
                                 for w, (a, b) in zip(u.text.split(" "), u.words)])
    known = d / "references.json"
    every = json.loads(known.read_text("utf-8")) if known.is_file() else {}  # the conversations stay
    every["clips"] = refs
    known.write_text(json.dumps(every, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def save_corpus(work, utts):
    work.mkdir(parents=True, exist_ok=True)
    np.savez(work / "corpus.npz", audio=np.concatenate([u.audio for u in utts]),
             lens=np.array([len(u.audio) for u in utts]),
             meta=json.dumps([(u.lang, u.text, u.words) for u in utts], ensure_ascii=False))


def load_corpus(work):
    z = np.load(work / "corpus.npz")
    a, ends = z["audio"], np.cumsum(z["lens"])
    return [Utt(l, t, a[e - n : e], w) for (l, t, w), e, n in zip(json.loads(str(z["meta"])), ends, z["lens"])]


PHASES = [  # short windows first: the encoder learns the words, then the full 30 s
    dict(frames=600, batch=16, long=False, steps=1400, lr=2e-3, warm=150, floor=0.3, fr=1.0, ga=0.3),
    dict(frames=1500, batch=6, long=True, steps=500, lr=1.2e-3, warm=40, floor=0.5, fr=0.5, ga=0.3),
    dict(frames=3000, batch=4, long=True, steps=1200, lr=8e-4, warm=20, floor=0.02, fr=0.3, ga=0.2),
]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("stage", choices=["synth", "train", "export", "eval", "wavs", "all"])
    ap.add_argument("--work", type=Path, default=Path("selftest-work"))
    ap.add_argument("--out", type=Path, default=Path("model"))
    ap.add_argument("--utterances", type=int, default=6000, help="per language")
    ap.add_argument("--eval-size", type=int, default=150, help="held-out sentences per language and voice set")
    a = ap.parse_args()
    st = [a.stage] if a.stage != "all" else ["synth", "train", "export", "eval", "wavs"]
    if "synth" in st:
        t = time.time()
        utts = render_all(plan_corpus(a.utterances))
        save_corpus(a.work, utts)
        print("synth", len(utts), "utterances", round(sum(len(u.audio) for u in utts) / SR / 3600, 2), "h in",
              round(time.time() - t), "s", flush=True)
    if "train" in st:
        train(a.work, a.out, PHASES)
    if "export" in st:
        export(a.work, a.out)
    if "eval" in st:
        evaluate(a.work, a.out, a.eval_size)
    if "wavs" in st:
        write_wavs(a.out)


if __name__ == "__main__":
    main()
