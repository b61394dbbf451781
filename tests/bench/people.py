"""Invented customers of a shop in Spain for the benchmarks: names in five languages, a few of them dirty or twice."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

GIVEN = (
    "María Carmen Ana Josefa Isabel Laura Cristina Marta Dolores Lucía Antonio Manuel José Francisco David Juan Javier"
    " Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto Álvaro Diego"
    " Adrián Raúl Iván Rubén Enrique Ramón Vicente Begoña Íñigo Nuria Pilar Rocío Silvia Elena Raquel Mónica Paula"
    " Γιώργος Δημήτρης Ιωάννης Κώστας Νίκος Παναγιώτης Μαρία Ελένη Κατερίνα Βασιλική Σοφία Αγγελική"
    " João Inês Tiago Gonçalo Beatriz Conceição Luís Duarte Mafalda Rita Matilde Afonso"
    " محمد علی حسین رضا فاطمه زهرا مریم سارا یاسمن امیر نرگس شیرین"
    " James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth"
).split()
FAMILY = (
    "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno"
    " Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina"
    " Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos"
    " Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega"
    " Fuentes Carrasco Diez Caballero Reyes Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez"
    " Ibáñez Ferrer Durán Santiago Benítez Mora Vicente Vargas Arias Carmona Crespo Román Pastor Soto Sáez Velasco"
    " Moya Soler Parra Esteban Bravo Gallardo Rojas Παπαδόπουλος Νικολάου Γεωργίου Οικονόμου Παππάς Ferreira Oliveira"
    " Gonçalves Magalhães Figueiredo رضایی محمدی حسینی احمدی کریمی Smith Johnson Williams Brown Jones"
).split()
STREETS = "Mayor Real Nueva Iglesia Sol Luna Olmo Encina Cervantes Goya Velázquez Ancha Larga Molino Fuente".split()
TOWNS = [
    ("Madrid", "Madrid", 28), ("Sevilla", "Sevilla", 41), ("Almería", "Almería", 4), ("Barcelona", "Barcelona", 8),
    ("València", "Valencia", 46), ("Zaragoza", "Zaragoza", 50), ("Bilbao", "Bizkaia", 48), ("Vigo", "Pontevedra", 36),
]  # fmt: skip
HEADINGS = ["Nombre", "Apellidos", "Teléfono", "Correo", "Dirección", "C.P.", "Población", "Provincia"]
HEADINGS += ["Fecha de nacimiento", "Notas", "Publicidad", "Saldo"]
_FIRST_DAY = date(1935, 1, 1)


def people(chance: random.Random, rows: int) -> Iterator[list[Any]]:
    """Yield rows under :data:`HEADINGS`: 5 in 100 are somebody earlier again, 3 in 100 hold something to mend."""
    given_weights, family_weights = (list(accumulate(1 / (1 + place) ** 0.6 for place in range(len(names))))
                                     for names in (GIVEN, FAMILY))  # fmt: skip
    earlier: list[list[Any]] = []
    for number in range(rows):
        if earlier and chance.random() < 0.05:
            yield _again(chance, chance.choice(earlier))
            continue
        (given,) = chance.choices(GIVEN, cum_weights=given_weights)
        family = " ".join(chance.choices(FAMILY, cum_weights=family_weights, k=2))
        town, region, code = chance.choice(TOWNS)
        row: list[Any] = [given, family, f"6{chance.randrange(10**8):08d}"]
        row += [f"{chance.getrandbits(40):x}{number}@example.com"]
        row += [f"C/ {chance.choice(STREETS)} {chance.randrange(1, 200)}", f"{code:02d}{chance.randrange(1, 80):03d}"]
        row += [town, region, _FIRST_DAY + timedelta(days=chance.randrange(27_000))]
        row += ["", chance.choice(("Sí", "Sí", "No")), chance.randrange(-500, 5_000)]
        if chance.random() < 0.03:
            _spoil(chance, row)
        if len(earlier) < 2_000:
            earlier.append(row)
        yield row


def _again(chance: random.Random, row: list[Any]) -> list[Any]:
    """Return somebody as another hand typed it."""
    again = list(row)
    for _ in range(chance.randrange(3)):
        column = chance.choice((0, 1, 2, 4))
        text = str(again[column])
        place = chance.randrange(len(text))
        again[column] = text[:place] + text[place + 1 :] if chance.random() < 0.5 else text.upper()
    return again


def _spoil(chance: random.Random, row: list[Any]) -> None:
    column, value = chance.choice(
        ((2, "950 12"), (2, 6.001e8), (3, "ana.example.com"), (5, 4001), (8, "31/02/1980"), (8, "ayer"), (11, "9,50"))
    )
    row[column] = value
