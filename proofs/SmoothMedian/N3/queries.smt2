; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-1: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (< (/ t shared_0) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-2: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (< (- 1.0) (/ t shared_0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-3: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (< 0.0 t) (< 0.0 (/ t shared_0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-4: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (< t 0.0) (< (/ t shared_0) 0.0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-5: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; the goal, denied
(assert (not (=> (= t 0.0) (= (/ t shared_0) 0.0))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-6: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun t () Real)
(declare-fun x () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ (* x x) 1.0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* x x) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* x x) 1.0)))))
; the goal, denied
(assert (not (=> (< t x) (< (/ t shared_0) (/ x shared_1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-7: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun r () Real)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ 1.0 (- (* r r)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* r r)))) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ 1.0 (- (* r r)))))))
; the goal, denied
(assert (not (=> (and (<= 0.0 r) (< r 1.0) (<= (/ t shared_0) r)) (<= (* t shared_1) r))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; lemma-8: the lemma on ψ(t) = t/√(1+t²)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun r () Real)
(declare-fun t () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (sqrt (+ (* t t) 1.0)))
(define-fun shared_1 () Real (sqrt (+ 1.0 (- (* r r)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* t t) 1.0)) (and (<= 0.0 shared_0) (= (* shared_0 shared_0) (+ (* t t) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* r r)))) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ 1.0 (- (* r r)))))))
; the goal, denied
(assert (not (=> (and (<= 0.0 r) (< r 1.0) (<= (- (/ t shared_0)) r)) (<= (* (- t) shared_1) r))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-empty-4: k = 0: the empty state has the invariant of the workers of group g0: ψ at the largest is below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-empty-5: k = 0: the empty state has the invariant of the workers of group g0: ψ at the smallest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* (- 1.0) (* psi_0 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight0 (* psi_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: ψ at the largest is below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (* psi_0 weight0) (* (- psi_1) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: ψ at the smallest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (* psi_0 weight0) (* (- 1.0) (* psi_1 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.a (* (- psi_0) sum_g0_0.a))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.b (* (- psi_0) sum_g0_0.b))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.a (* (- psi_0) sum_g0_0.a))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.b (* (- psi_0) sum_g0_0.b))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.a (* (- psi_0) sum_g0_0.a))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.b (* (- psi_0) sum_g0_0.b))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_0.a sum_g0_0.b) (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: ψ at the largest is below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.a (* (- psi_0) sum_g0_0.a))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.b (* (- psi_0) sum_g0_0.b))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_2.a sum_g0_2.b) (* (- psi_0) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: ψ at the smallest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.a (* (- 1.0) sum_g0_2.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.a sum_g0_2.a)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.a (* (- psi_0) sum_g0_0.a))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.a) (* (- 1.0) sum_g0_2.a))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0.b (* (- 1.0) sum_g0_2.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0.b sum_g0_2.b)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2.b (* (- psi_0) sum_g0_0.b))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0.b) (* (- 1.0) sum_g0_2.b))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ (* psi_1 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- y1_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* psi_0 weight1))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun psi_0 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- y1_0)) self_delta))
(define-fun shared_1 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_1) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_1) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_1) (= (* shared_1 shared_1) (+ (* shared_0 shared_0) 1.0)))))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* psi_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.a sum_g1_3.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.b sum_g1_3.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: ψ is at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.a sum_g1_3.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.b sum_g1_3.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (* (- 1.0) (+ sum_g1_3.a sum_g1_3.b))))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: ψ is at least −1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_delta () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.a (* (- 1.0) sum_g1_3.a))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.a sum_g1_3.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1.b (* (- 1.0) sum_g1_3.b))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1.b sum_g1_3.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_1.a sum_g1_1.b) (+ sum_g1_3.a sum_g1_3.b)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (/ (+ root_0 (- y1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- y1_0)) self_delta) (/ (+ root_0 (- y1_0)) self_delta)) 1.0))) weight1)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun tau () Real)
(declare-fun x0_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (/ (+ root_0 (- x0_0)) self_delta))
(define-fun shared_5 () Real (sqrt (+ (* shared_4 shared_4) 1.0)))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2 (* (- psi_0) sum_g0_0))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_3))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1 sum_g1_3)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: the residual is at most τ
(assert (<= (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3)) tau))
; hypothesis: the residual is at least −τ
(assert (<= (- tau) (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3))))
; hypothesis: r is below 1
(assert (< (/ (+ sum_g1_1 (* tau (+ sum_g1_1 sum_g0_0))) sum_g0_0) 1.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= psi_0 shared_4)) (<= (* shared_0 shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= (- psi_0) shared_4)) (<= (* (- shared_0) shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= psi_1 shared_4)) (<= (* shared_1 shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= (- psi_1) shared_4)) (<= (* (- shared_1) shared_5) shared_4)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_4 shared_4) 1.0)) (and (<= 0.0 shared_5) (= (* shared_5 shared_5) (+ (* shared_4 shared_4) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* shared_4 shared_4) 1.0)) (not (= shared_5 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; value-2: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (/ (+ root_0 (- y1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- y1_0)) self_delta) (/ (+ root_0 (- y1_0)) self_delta)) 1.0))) weight1)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun tau () Real)
(declare-fun y1_0 () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_1 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_2 () Real (sqrt (+ (* shared_0 shared_0) 1.0)))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (/ (+ root_0 (- y1_0)) self_delta))
(define-fun shared_5 () Real (sqrt (+ (* shared_4 shared_4) 1.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2 (* (- psi_0) sum_g0_0))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_3))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1 sum_g1_3)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: the residual is at most τ
(assert (<= (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3)) tau))
; hypothesis: the residual is at least −τ
(assert (<= (- tau) (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3))))
; hypothesis: r is below 1
(assert (< (/ (+ sum_g1_1 (* tau (+ sum_g1_1 sum_g0_0))) sum_g0_0) 1.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_0) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_0 shared_1) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_0) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_0 shared_1) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_0 shared_0)) (<= (* shared_0 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_0) shared_0)) (<= (* (- shared_0) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_0 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_0) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= psi_0 shared_4)) (<= (* shared_0 shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= (- psi_0) shared_4)) (<= (* (- shared_0) shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= psi_1 shared_0)) (<= (* shared_1 shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (= (+ (* shared_0 shared_0) 1.0) (+ 1.0 (- (* shared_0 shared_0)))) (<= (- psi_1) shared_0)) (<= (* (- shared_1) shared_2) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= psi_1 shared_4)) (<= (* shared_1 shared_5) shared_4)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_4) (< shared_4 1.0) (= (+ (* shared_4 shared_4) 1.0) (+ 1.0 (- (* shared_4 shared_4)))) (<= (- psi_1) shared_4)) (<= (* (- shared_1) shared_5) shared_4)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_0 shared_0) 1.0)) (and (<= 0.0 shared_2) (= (* shared_2 shared_2) (+ (* shared_0 shared_0) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_4 shared_4) 1.0)) (and (<= 0.0 shared_5) (= (* shared_5 shared_5) (+ (* shared_4 shared_4) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; the goal, denied
(assert (not (and (not (= (+ sum_g0_0 sum_g1_1) 0.0)) (not (= self_delta 0.0)) (<= 0.0 (+ (* shared_4 shared_4) 1.0)) (not (= shared_5 0.0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (/ (+ root_0 (- y1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- y1_0)) self_delta) (/ (+ root_0 (- y1_0)) self_delta)) 1.0))) weight1)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun tau () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ sum_g1_1 (* tau (+ sum_g1_1 sum_g0_0))) sum_g0_0))
(define-fun shared_1 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
(define-fun shared_5 () Real (sqrt (+ 1.0 (- (* shared_0 shared_0)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2 (* (- psi_0) sum_g0_0))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_3))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1 sum_g1_3)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: the residual is at most τ
(assert (<= (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3)) tau))
; hypothesis: the residual is at least −τ
(assert (<= (- tau) (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3))))
; hypothesis: τ is not negative
(assert (<= 0.0 tau))
; hypothesis: r is below 1
(assert (< shared_0 1.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= psi_0 shared_0)) (<= (* shared_1 shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= (- psi_0) shared_0)) (<= (* (- shared_1) shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= psi_1 shared_0)) (<= (* shared_2 shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= (- psi_1) shared_0)) (<= (* (- shared_2) shared_5) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* shared_0 shared_0)))) (and (<= 0.0 shared_5) (= (* shared_5 shared_5) (+ 1.0 (- (* shared_0 shared_0)))))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= 0.0 (+ 1.0 (- (* shared_0 shared_0)))) (<= (* (+ root_0 (- largest_0)) shared_5) (* self_delta shared_0)))))
(check-sat)
(reset)
; butterfly prove --operator SmoothMedian --contract N3
; SmoothMedian, N3: with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g0_2 = the sum over g0 of (* (/ (/ (+ root_0 (- x0_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- x0_0)) self_delta) (/ (+ root_0 (- x0_0)) self_delta)) 1.0))) weight0)
; sum_g1_3 = the sum over g1 of (* (/ (/ (+ root_0 (- y1_0)) self_delta) (sqrt (+ (* (/ (+ root_0 (- y1_0)) self_delta) (/ (+ root_0 (- y1_0)) self_delta)) 1.0))) weight1)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun psi_0 () Real)
(declare-fun psi_1 () Real)
(declare-fun root_0 () Real)
(declare-fun self_delta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun tau () Real)
(declare-fun sqrt (Real) Real)
(define-fun shared_0 () Real (/ (+ sum_g1_1 (* tau (+ sum_g1_1 sum_g0_0))) sum_g0_0))
(define-fun shared_1 () Real (/ (+ root_0 (- largest_0)) self_delta))
(define-fun shared_2 () Real (/ (+ root_0 largest_1) self_delta))
(define-fun shared_3 () Real (sqrt (+ (* shared_1 shared_1) 1.0)))
(define-fun shared_4 () Real (sqrt (+ (* shared_2 shared_2) 1.0)))
(define-fun shared_5 () Real (sqrt (+ 1.0 (- (* shared_0 shared_0)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g0_0 (* (- 1.0) sum_g0_2))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g0_0 sum_g0_2)))
; hypothesis: ψ at the largest is below
(assert (<= 0.0 (+ sum_g0_2 (* (- psi_0) sum_g0_0))))
; hypothesis: ψ at the smallest is above
(assert (<= 0.0 (+ (* psi_1 sum_g0_0) (* (- 1.0) sum_g0_2))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: ψ is at most 1
(assert (<= 0.0 (+ sum_g1_1 (* (- 1.0) sum_g1_3))))
; hypothesis: ψ is at least −1
(assert (<= 0.0 (+ sum_g1_1 sum_g1_3)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_delta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ sum_g0_0 sum_g1_1)))
; hypothesis: Byzantine workers have less than half of the weight
(assert (< sum_g1_1 sum_g0_0))
; hypothesis: the residual is at most τ
(assert (<= (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3)) tau))
; hypothesis: the residual is at least −τ
(assert (<= (- tau) (+ (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g0_2) (* (/ 1.0 (+ sum_g0_0 sum_g1_1)) sum_g1_3))))
; hypothesis: τ is not negative
(assert (<= 0.0 tau))
; hypothesis: r is below 1
(assert (< shared_0 1.0))
; hypothesis: lemma on ψ
(assert (< psi_0 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_0))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_1) (< 0.0 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 0.0) (< psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 0.0) (= psi_0 0.0)))
; hypothesis: lemma on ψ
(assert (=> (< shared_1 shared_2) (< psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 shared_1) (< psi_1 psi_0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_1 shared_2) (= psi_0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_0 shared_1)) (<= (* shared_1 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_0) shared_1)) (<= (* (- shared_1) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_0 shared_2)) (<= (* shared_1 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_0) shared_2)) (<= (* (- shared_1) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= psi_0 shared_0)) (<= (* shared_1 shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= (- psi_0) shared_0)) (<= (* (- shared_1) shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (< psi_1 1.0))
; hypothesis: lemma on ψ
(assert (< (- 1.0) psi_1))
; hypothesis: lemma on ψ
(assert (=> (< 0.0 shared_2) (< 0.0 psi_1)))
; hypothesis: lemma on ψ
(assert (=> (< shared_2 0.0) (< psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (= shared_2 0.0) (= psi_1 0.0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= psi_1 shared_1)) (<= (* shared_2 shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_1) (< shared_1 1.0) (= (+ (* shared_1 shared_1) 1.0) (+ 1.0 (- (* shared_1 shared_1)))) (<= (- psi_1) shared_1)) (<= (* (- shared_2) shared_3) shared_1)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= psi_1 shared_2)) (<= (* shared_2 shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_2) (< shared_2 1.0) (= (+ (* shared_2 shared_2) 1.0) (+ 1.0 (- (* shared_2 shared_2)))) (<= (- psi_1) shared_2)) (<= (* (- shared_2) shared_4) shared_2)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= psi_1 shared_0)) (<= (* shared_2 shared_5) shared_0)))
; hypothesis: lemma on ψ
(assert (=> (and (<= 0.0 shared_0) (< shared_0 1.0) (<= (- psi_1) shared_0)) (<= (* (- shared_2) shared_5) shared_0)))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_1 shared_1) 1.0)) (and (<= 0.0 shared_3) (= (* shared_3 shared_3) (+ (* shared_1 shared_1) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ (* shared_2 shared_2) 1.0)) (and (<= 0.0 shared_4) (= (* shared_4 shared_4) (+ (* shared_2 shared_2) 1.0)))))
; axiom: sqrt
(assert (=> (<= 0.0 (+ 1.0 (- (* shared_0 shared_0)))) (and (<= 0.0 shared_5) (= (* shared_5 shared_5) (+ 1.0 (- (* shared_0 shared_0)))))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= 0.0 (+ 1.0 (- (* shared_0 shared_0)))) (<= (* (+ (- root_0) (- largest_1)) shared_5) (* self_delta shared_0)))))
(check-sat)
