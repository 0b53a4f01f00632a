; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-near: one operation counts one rounding: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (and (<= (+ (+ (* a (+ 1.0 e)) eta) (- exact_a)) (+ (+ (* error_a (+ 1.0 u)) (* u size_a)) tiny)) (<= (+ exact_a (- (+ (* a (+ 1.0 e)) eta))) (+ (+ (* error_a (+ 1.0 u)) (* u size_a)) tiny)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-small: one operation counts one rounding: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* (+ count_a 1.0) u))) (+ (+ (+ (* error_a (+ 1.0 u)) (* u size_a)) tiny) size_a)) (+ size_a (+ slack_a tiny)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-kept: one operation counts one rounding: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (and (<= 0.0 (+ slack_a tiny)) (<= 0.0 (+ count_a 1.0)) (<= exact_a size_a) (<= (- exact_a) size_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-positive-near: one operation counts one rounding: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (and (<= (+ (+ (* a (+ 1.0 e)) eta) (- exact_a)) (+ (+ (* error_a (+ 1.0 u)) (* u exact_a)) tiny)) (<= (+ exact_a (- (+ (* a (+ 1.0 e)) eta))) (+ (+ (* error_a (+ 1.0 u)) (* u exact_a)) tiny)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-positive-small: one operation counts one rounding: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* (+ count_a 1.0) u))) (+ (+ (+ (* error_a (+ 1.0 u)) (* u exact_a)) tiny) exact_a)) (+ exact_a (+ slack_a tiny)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-positive-kept: one operation counts one rounding: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (and (<= 0.0 (+ slack_a tiny)) (<= 0.0 (+ count_a 1.0)) (<= 0.0 exact_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; rounding-positive-above: one operation counts one rounding: above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun e () Real)
(declare-fun error_a () Real)
(declare-fun eta () Real)
(declare-fun exact_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: |e| ≤ u
(assert (<= e u))
; hypothesis: |e| ≤ u
(assert (<= (- e) u))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a 1.0) u)) 1.0))
; the goal, denied
(assert (not (<= (+ (* (* (+ 1.0 (- (* (+ count_a 1.0) u))) (+ 1.0 (- (* (+ count_a 1.0) u)))) exact_a) (- (+ slack_a tiny))) (* (+ 1.0 (- (* (+ count_a 1.0) u))) (+ (* a (+ 1.0 e)) eta)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; product-near: an exact product adds up the counts: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b size_b)) (+ size_b slack_b)))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; the goal, denied
(assert (not (and (<= (+ (* a b) (- (* exact_a exact_b))) (+ (* (+ error_a size_a) (+ error_b size_b)) (- (* size_a size_b)))) (<= (+ (* exact_a exact_b) (- (* a b))) (+ (* (+ error_a size_a) (+ error_b size_b)) (- (* size_a size_b)))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; product-small: an exact product adds up the counts: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b size_b)) (+ size_b slack_b)))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* (+ count_a count_b) u))) (+ (+ (* (+ error_a size_a) (+ error_b size_b)) (- (* size_a size_b))) (* size_a size_b))) (+ (* size_a size_b) (+ (+ (* slack_a size_b) (* size_a slack_b)) (* slack_a slack_b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; product-kept: an exact product adds up the counts: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b size_b)) (+ size_b slack_b)))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; the goal, denied
(assert (not (and (<= 0.0 (+ (+ (* slack_a size_b) (* size_a slack_b)) (* slack_a slack_b))) (<= 0.0 (+ count_a count_b)) (<= (* exact_a exact_b) (* size_a size_b)) (<= (- (* exact_a exact_b)) (* size_a size_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-positive: a lemma of the quotient's
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_b () Real)
(declare-fun exact_b () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count_b u))) (+ 1.0 (- (* count_b u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count_b u))) b)))
; hypothesis: a denominator is positive
(assert (< 0.0 exact_b))
; hypothesis: a denominator is far above the underflow in it
(assert (<= (* 32.0 slack_b) exact_b))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count_a))
; hypothesis: counts
(assert (<= 0.0 count_b))
; the goal, denied
(assert (not (< 0.0 b)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-ratio: a lemma of the quotient's
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_b () Real)
(declare-fun exact_b () Real)
(declare-fun ratio () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count_b u))) (+ 1.0 (- (* count_b u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count_b u))) b)))
; hypothesis: a denominator is positive
(assert (< 0.0 exact_b))
; hypothesis: a denominator is far above the underflow in it
(assert (<= (* 32.0 slack_b) exact_b))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count_a))
; hypothesis: counts
(assert (<= 0.0 count_b))
; hypothesis: lemma quotient-positive
(assert (< 0.0 b))
; hypothesis: ρ·b = B
(assert (= (* ratio b) exact_b))
; the goal, denied
(assert (not (and (< 0.0 ratio) (<= ratio (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (<= 2.0 (+ ratio (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u)))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-scaled: a lemma of the quotient's
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun ratio () Real)
(declare-fun size_a () Real)
(declare-fun slack_b () Real)
(declare-fun u () Real)
(define-fun shared_0 () Real (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u)))))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: lemma quotient-ratio
(assert (< 0.0 ratio))
; hypothesis: lemma quotient-ratio
(assert (<= ratio shared_0))
; hypothesis: lemma quotient-ratio
(assert (<= 2.0 (+ ratio shared_0)))
; the goal, denied
(assert (not (and (<= (+ (* a ratio) (- exact_a)) (+ (* (+ error_a size_a) shared_0) (- size_a))) (<= (- (+ (* a ratio) (- exact_a))) (+ (* (+ error_a size_a) shared_0) (- size_a))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-counts: a lemma of the quotient's
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count_a))
; hypothesis: counts
(assert (<= 0.0 count_b))
; the goal, denied
(assert (not (<= (+ 1.0 (- (* (+ count_a count_b) u))) (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_b u)))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-near: an exact quotient adds up the counts
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun ratio () Real)
(declare-fun size_a () Real)
(declare-fun slack_b () Real)
(declare-fun u () Real)
; hypothesis: a denominator is positive
(assert (< 0.0 exact_b))
; hypothesis: lemma quotient-positive
(assert (< 0.0 b))
; hypothesis: ρ·b = B
(assert (= (* ratio b) exact_b))
; hypothesis: lemma quotient-scaled
(assert (<= (+ (* a ratio) (- exact_a)) (+ (* (+ error_a size_a) (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (- size_a))))
; hypothesis: lemma quotient-scaled
(assert (<= (- (+ (* a ratio) (- exact_a))) (+ (* (+ error_a size_a) (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (- size_a))))
; the goal, denied
(assert (not (and (<= (+ (/ a b) (- (/ exact_a exact_b))) (/ (+ (* (+ error_a size_a) (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (- size_a)) exact_b)) (<= (+ (/ exact_a exact_b) (- (/ a b))) (/ (+ (* (+ error_a size_a) (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (- size_a)) exact_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-small: an exact quotient adds up the counts
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count_b u))) (+ 1.0 (- (* count_b u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count_b u))) b)))
; hypothesis: a denominator is positive
(assert (< 0.0 exact_b))
; hypothesis: a denominator is far above the underflow in it
(assert (<= (* 32.0 slack_b) exact_b))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count_a))
; hypothesis: counts
(assert (<= 0.0 count_b))
; hypothesis: lemma quotient-counts
(assert (<= (+ 1.0 (- (* (+ count_a count_b) u))) (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_b u))))))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* (+ count_a count_b) u))) (+ (/ (+ (* (+ error_a size_a) (/ (+ 1.0 (* (/ 3.0 2.0) (/ slack_b exact_b))) (+ 1.0 (- (* count_b u))))) (- size_a)) exact_b) (/ size_a exact_b))) (+ (/ size_a exact_b) (/ (+ slack_a (* (/ 3.0 2.0) (* (+ size_a slack_a) (/ slack_b exact_b)))) exact_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; quotient-kept: an exact quotient adds up the counts
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count_a () Real)
(declare-fun count_b () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count_b))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count_b u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count_b u))) (+ 1.0 (- (* count_b u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count_b u))) b)))
; hypothesis: a denominator is positive
(assert (< 0.0 exact_b))
; hypothesis: a denominator is far above the underflow in it
(assert (<= (* 32.0 slack_b) exact_b))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* (+ count_a count_b) u)) 1.0))
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count_a))
; hypothesis: counts
(assert (<= 0.0 count_b))
; hypothesis: lemma quotient-counts
(assert (<= (+ 1.0 (- (* (+ count_a count_b) u))) (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_b u))))))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (and (<= 0.0 (/ (+ slack_a (* (/ 3.0 2.0) (* (+ size_a slack_a) (/ slack_b exact_b)))) exact_b)) (<= 0.0 (+ count_a count_b)) (<= (/ exact_a exact_b) (/ size_a exact_b)) (<= (- (/ exact_a exact_b)) (/ size_a exact_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-weaker-near: what counts n also counts more: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (and (<= (+ a (- exact_a)) error_a) (<= (+ exact_a (- a)) error_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-weaker-small: what counts n also counts more: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* more u))) (+ error_a size_a)) (+ size_a slack_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-weaker-kept: what counts n also counts more: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun size_a () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (and (<= 0.0 slack_a) (<= 0.0 more) (<= exact_a size_a) (<= (- exact_a) size_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-added-near: two partial sums, added exactly: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b size_b)) (+ size_b slack_b)))
; the goal, denied
(assert (not (and (<= (+ (+ a b) (- (+ exact_a exact_b))) (+ error_a error_b)) (<= (+ (+ exact_a exact_b) (- (+ a b))) (+ error_a error_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-added-small: two partial sums, added exactly: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b size_b)) (+ size_b slack_b)))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* count u))) (+ (+ error_a error_b) (+ size_a size_b))) (+ (+ size_a size_b) (+ slack_a slack_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-added-kept: two partial sums, added exactly: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun size_a () Real)
(declare-fun size_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= exact_a size_a))
; hypothesis: rounding of a
(assert (<= (- exact_a) size_a))
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a size_a)) (+ size_a slack_a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= exact_b size_b))
; hypothesis: rounding of b
(assert (<= (- exact_b) size_b))
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b size_b)) (+ size_b slack_b)))
; the goal, denied
(assert (not (and (<= 0.0 (+ slack_a slack_b)) (<= 0.0 count) (<= (+ exact_a exact_b) (+ size_a size_b)) (<= (- (+ exact_a exact_b)) (+ size_a size_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-weaker-near: what counts n also counts more: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (and (<= (+ a (- exact_a)) error_a) (<= (+ exact_a (- a)) error_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-weaker-small: what counts n also counts more: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* more u))) (+ error_a exact_a)) (+ exact_a slack_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-weaker-kept: what counts n also counts more: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (and (<= 0.0 slack_a) (<= 0.0 more) (<= 0.0 exact_a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-weaker-above: what counts n also counts more: above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count_a () Real)
(declare-fun error_a () Real)
(declare-fun exact_a () Real)
(declare-fun more () Real)
(declare-fun slack_a () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count_a))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count_a u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count_a u))) (+ 1.0 (- (* count_a u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count_a u))) a)))
; hypothesis: more roundings
(assert (<= count_a more))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* more u)) 1.0))
; hypothesis: an error is not negative
(assert (<= 0.0 error_a))
; the goal, denied
(assert (not (<= (+ (* (* (+ 1.0 (- (* more u))) (+ 1.0 (- (* more u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* more u))) a))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-added-near: two partial sums, added exactly: near
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count u))) a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count u))) b)))
; the goal, denied
(assert (not (and (<= (+ (+ a b) (- (+ exact_a exact_b))) (+ error_a error_b)) (<= (+ (+ exact_a exact_b) (- (+ a b))) (+ error_a error_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-added-small: two partial sums, added exactly: small
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count u))) a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count u))) b)))
; the goal, denied
(assert (not (<= (* (+ 1.0 (- (* count u))) (+ (+ error_a error_b) (+ exact_a exact_b))) (+ (+ exact_a exact_b) (+ slack_a slack_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-added-kept: two partial sums, added exactly: kept
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count u))) a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count u))) b)))
; the goal, denied
(assert (not (and (<= 0.0 (+ slack_a slack_b)) (<= 0.0 count) (<= 0.0 (+ exact_a exact_b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-positive-added-above: two partial sums, added exactly: above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun count () Real)
(declare-fun error_a () Real)
(declare-fun error_b () Real)
(declare-fun exact_a () Real)
(declare-fun exact_b () Real)
(declare-fun slack_a () Real)
(declare-fun slack_b () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: rounding of a
(assert (<= 0.0 slack_a))
; hypothesis: rounding of a
(assert (<= 0.0 count))
; hypothesis: rounding of a
(assert (<= 0.0 exact_a))
; hypothesis: rounding of a
(assert true)
; hypothesis: rounding of a
(assert (<= (+ a (- exact_a)) error_a))
; hypothesis: rounding of a
(assert (<= (+ exact_a (- a)) error_a))
; hypothesis: rounding of a
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_a exact_a)) (+ exact_a slack_a)))
; hypothesis: rounding of a
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_a) (- slack_a)) (* (+ 1.0 (- (* count u))) a)))
; hypothesis: rounding of b
(assert (<= 0.0 slack_b))
; hypothesis: rounding of b
(assert (<= 0.0 count))
; hypothesis: rounding of b
(assert (<= 0.0 exact_b))
; hypothesis: rounding of b
(assert true)
; hypothesis: rounding of b
(assert (<= (+ b (- exact_b)) error_b))
; hypothesis: rounding of b
(assert (<= (+ exact_b (- b)) error_b))
; hypothesis: rounding of b
(assert (<= (* (+ 1.0 (- (* count u))) (+ error_b exact_b)) (+ exact_b slack_b)))
; hypothesis: rounding of b
(assert (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) exact_b) (- slack_b)) (* (+ 1.0 (- (* count u))) b)))
; the goal, denied
(assert (not (<= (+ (* (* (+ 1.0 (- (* count u))) (+ 1.0 (- (* count u)))) (+ exact_a exact_b)) (- (+ slack_a slack_b))) (* (+ 1.0 (- (* count u))) (+ a b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; sum-start: the 0 that a sum may start at
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun a () Real)
(declare-fun count () Real)
(declare-fun tiny () Real)
(declare-fun u () Real)
; hypothesis: the unit roundoff
(assert (< 0.0 u))
; hypothesis: the smallest normal number
(assert (<= 0.0 tiny))
; hypothesis: counts
(assert (<= 0.0 count))
; hypothesis: the roundings are few
(assert (<= (* 16.0 (* count u)) 1.0))
; hypothesis: a sum starts at 0
(assert (= a 0.0))
; the goal, denied
(assert (not (and (<= 0.0 count) (<= a 0.0) (<= (- a) 0.0) (<= 0.0 (* (+ 1.0 (- (* count u))) a)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 32.0 (* tiny sum_g0_0)) sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 (+ 1.0 sum_g0_0)) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-condition-law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_2) (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_3) (/ sum_g0_3 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (+ (+ (* (+ (/ (+ tiny (* (/ 3.0 2.0) (* tiny (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny) sum_g0_4) (* (/ (* (/ 3.0 2.0) (/ (* tiny sum_g0_0) sum_g0_1)) sum_g0_1) sum_g0_2)) (* (+ (* (/ 1.0 sum_g0_1) 0.0) (* (/ (* (/ 3.0 2.0) (/ (* tiny sum_g0_0) sum_g0_1)) sum_g0_1) 0.0)) sum_g0_1)) (* (+ (* (+ (/ (+ tiny (* (/ 3.0 2.0) (* tiny (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny) 0.0) tiny) sum_g0_0))) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 (/ sum_g0_2 sum_g0_1)) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) sum_g0_0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-batched-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* 2.0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 2.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 32.0 (* tiny sum_g0_0)) sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-condition-law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (/ (+ (+ (* tiny sum_g0_4) (* tiny sum_g0_0)) (* (/ 3.0 2.0) (* (+ sum_g0_2 (+ (* tiny sum_g0_4) (* tiny sum_g0_0))) (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny)) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 (/ sum_g0_2 sum_g0_1)) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) 1.0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float64-fold-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* sum_g0_0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ sum_g0_0 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ sum_g0_0 1.0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ sum_g0_0 1.0) 1.0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_2) (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_3) (/ sum_g0_3 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (+ (+ (* (/ (* (/ 3.0 2.0) (/ 0.0 sum_g0_1)) sum_g0_1) sum_g0_2) (* tiny sum_g0_4)) (* (+ (* (/ 1.0 sum_g0_1) 0.0) (* (/ (* (/ 3.0 2.0) (/ 0.0 sum_g0_1)) sum_g0_1) 0.0)) sum_g0_1)) (* tiny sum_g0_0))) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 (/ sum_g0_2 sum_g0_1)) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ sum_g0_0 1.0) 1.0) sum_g0_0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-batched-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* sum_g0_0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 1.0 sum_g0_0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 1.0 sum_g0_0) sum_g0_0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 (/ sum_g0_2 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (/ (+ (* tiny sum_g0_0) (* (/ 3.0 2.0) (* (+ sum_g0_2 (* tiny sum_g0_0)) (/ 0.0 sum_g0_1)))) sum_g0_1) tiny)) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 (/ sum_g0_2 sum_g0_1)) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ 1.0 sum_g0_0) sum_g0_0) 1.0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; float32-weights-float32-fold-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 32.0 (* tiny sum_g0_0)) sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 (+ 1.0 sum_g0_0)) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-condition-law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_2) shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_3) (/ sum_g0_3 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (+ (+ (* (+ (/ (+ tiny (* (/ 3.0 2.0) (* tiny (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny) sum_g0_4) (* (/ (* (/ 3.0 2.0) (/ (* tiny sum_g0_0) sum_g0_1)) sum_g0_1) sum_g0_2)) (* (+ (* (/ 1.0 sum_g0_1) 0.0) (* (/ (* (/ 3.0 2.0) (/ (* tiny sum_g0_0) sum_g0_1)) sum_g0_1) 0.0)) sum_g0_1)) (* (+ (* (+ (/ (+ tiny (* (/ 3.0 2.0) (* tiny (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny) 0.0) tiny) sum_g0_0))) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 shared_0) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ (+ 1.0 (+ 1.0 sum_g0_0)) 1.0) 1.0) sum_g0_0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun e () Real)
(declare-fun error () Real)
(declare-fun eta () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun tiny () Real)
(declare-fun u_result () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; hypothesis: |e| ≤ u
(assert (<= e u_result))
; hypothesis: |e| ≤ u
(assert (<= (- e) u_result))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; the goal, denied
(assert (not (and (<= (+ (+ (* computed (+ 1.0 e)) eta) (- exact)) (+ most (+ (* u_result (+ mean most)) tiny))) (<= (+ exact (- (+ (* computed (+ 1.0 e)) eta))) (+ most (+ (* u_result (+ mean most)) tiny))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun infinity () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= (+ most (+ (* u_result (+ mean most)) tiny)) (+ (* (+ (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (ite (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))) (+ (* (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))) u_result) tiny) infinity)) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-batched-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* 2.0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 2.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 32.0 (* tiny sum_g0_0)) sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-condition-law-8: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (/ (+ (+ (* tiny sum_g0_4) (* tiny sum_g0_0)) (* (/ 3.0 2.0) (* (+ sum_g0_2 (+ (* tiny sum_g0_4) (* tiny sum_g0_0))) (/ (* tiny sum_g0_0) sum_g0_1)))) sum_g0_1) tiny)) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 shared_0) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ 2.0 sum_g0_0) (+ 1.0 sum_g0_0)) 1.0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun infinity () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (ite (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))) (+ (* (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))) u_result) tiny) infinity)) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float64-fold-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* sum_g0_0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ sum_g0_0 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ sum_g0_0 1.0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ sum_g0_0 1.0) 1.0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_2) shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_3 = the sum over g0 of (* weight0 x0_0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (= (* (/ 1.0 sum_g0_1) sum_g0_3) (/ sum_g0_3 sum_g0_1)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (+ (+ (* (/ (* (/ 3.0 2.0) (/ 0.0 sum_g0_1)) sum_g0_1) sum_g0_2) (* tiny sum_g0_4)) (* (+ (* (/ 1.0 sum_g0_1) 0.0) (* (/ (* (/ 3.0 2.0) (/ 0.0 sum_g0_1)) sum_g0_1) 0.0)) sum_g0_1)) (* tiny sum_g0_0))) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 shared_0) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ sum_g0_0 1.0) 1.0) sum_g0_0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun e () Real)
(declare-fun error () Real)
(declare-fun eta () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun tiny () Real)
(declare-fun u_result () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; hypothesis: |e| ≤ u
(assert (<= e u_result))
; hypothesis: |e| ≤ u
(assert (<= (- e) u_result))
; hypothesis: |η| ≤ tiny
(assert (<= eta tiny))
; hypothesis: |η| ≤ tiny
(assert (<= (- eta) tiny))
; the goal, denied
(assert (not (and (<= (+ (+ (* computed (+ 1.0 e)) eta) (- exact)) (+ most (+ (* u_result (+ mean most)) tiny))) (<= (+ exact (- (+ (* computed (+ 1.0 e)) eta))) (+ most (+ (* u_result (+ mean most)) tiny))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun infinity () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= (+ most (+ (* u_result (+ mean most)) tiny)) (+ (* (+ (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (ite (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))) (+ (* (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))) u_result) tiny) infinity)) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-batched-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun x0_0 () Real)
; hypothesis: no member exceeds the largest
(assert (<= (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) largest_0))
; the goal, denied
(assert (not (<= 0.0 (+ largest_0 (* (- 1.0) (ite (< x0_0 (- x0_0)) (- x0_0) x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: weighted absolute outputs are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: no absolute output exceeds the largest
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.a) (* (- 1.0) sum_g0_4.a))))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0.b) (* (- 1.0) sum_g0_4.b))))
; the goal, denied
(assert (not (<= 0.0 (+ (* largest_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_4.a sum_g0_4.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 u) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ 1.0 sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* sum_g0_0 u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (< 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 sum_g0_1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ 1.0 sum_g0_0) sum_g0_0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-condition-law-7: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= (* 16.0 (* (+ (+ (+ 1.0 sum_g0_0) sum_g0_0) 1.0) u)) 1.0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= 0.0 shared_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))) 0.0)) (<= 0.0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (<= 0.0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-5: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert false)
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-size-law-6: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of 1.0
; sum_g0_1 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< x0_0 (- x0_0)) (- x0_0) x0_0) weight0)
; sum_g0_4 = the sum over g0 of (ite (< x0_0 (- x0_0)) (- x0_0) x0_0)
(declare-fun largest_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
(define-fun shared_0 () Real (/ sum_g0_2 sum_g0_1))
; hypothesis: absolute outputs are not negative
(assert (<= 0.0 sum_g0_4))
; hypothesis: weighted absolute outputs are not negative
(assert (<= 0.0 sum_g0_2))
; hypothesis: no absolute output exceeds the largest
(assert (<= 0.0 (+ (* largest_0 sum_g0_0) (* (- 1.0) sum_g0_4))))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ shared_0 (+ (* shared_0 (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u))))) (* (+ (+ (/ (+ (+ shared_0 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: the weights sum to at least 32·k times the smallest normal number
(assert (<= (* 32.0 (* sum_g0_0 tiny)) sum_g0_1))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: sums are kept in float32 or better
(assert (<= (* u 16777216.0) 1.0))
; the goal, denied
(assert (not (and (not (= sum_g0_1 0.0)) (<= (* (/ 16.0 15.0) (+ (/ (+ (* tiny sum_g0_0) (* (/ 3.0 2.0) (* (+ sum_g0_2 (* tiny sum_g0_0)) (/ 0.0 sum_g0_1)))) sum_g0_1) tiny)) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 shared_0) largest_0) sum_g0_1) 1.0) largest_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-relative: E ≤ γ·M + the underflow
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun error () Real)
(declare-fun mean () Real)
(declare-fun slack () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun u () Real)
(declare-fun underflow () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: D ≥ 0
(assert (<= 0.0 slack))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: u
(assert (< 0.0 u))
; hypothesis: lemma size
(assert (<= (* (/ 16.0 15.0) slack) underflow))
; hypothesis: the rounding rules for the graph
(assert (<= (* (+ 1.0 (- (* (+ (+ (+ 1.0 sum_g0_0) sum_g0_0) 1.0) u))) (+ error mean)) (+ mean slack)))
; the goal, denied
(assert (not (<= error (+ (* (/ (* (+ (* 2.0 sum_g0_0) 4.0) u) (+ 1.0 (- (* (+ (* 2.0 sum_g0_0) 4.0) u)))) mean) underflow))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-cast: the last cast
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun computed () Real)
(declare-fun error () Real)
(declare-fun exact () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
; hypothesis: the rounding rules for the graph
(assert (<= (+ computed (- exact)) error))
; hypothesis: the rounding rules for the graph
(assert (<= (+ exact (- computed)) error))
; hypothesis: lemma relative
(assert (<= error most))
; hypothesis: |V| ≤ M
(assert (<= exact mean))
; hypothesis: |V| ≤ M
(assert (<= (- exact) mean))
; the goal, denied
(assert (not (and (<= (+ computed (- exact)) most) (<= (+ exact (- computed)) most))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-bound: the stated bound is no less
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun gamma () Real)
(declare-fun infinity () Real)
(declare-fun largest_0 () Real)
(declare-fun mean () Real)
(declare-fun most () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun tiny () Real)
(declare-fun tiny_float64 () Real)
(declare-fun u () Real)
(declare-fun u_float64 () Real)
(declare-fun u_result () Real)
; hypothesis: lemma size
(assert (<= 0.0 mean))
; hypothesis: lemma size
(assert (<= 0.0 gamma))
; hypothesis: lemma size
(assert (<= 0.0 largest_0))
; hypothesis: no result overflows
(assert (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))))
; hypothesis: the weights sum to more than 0
(assert (< 0.0 sum_g0_1))
; hypothesis: there is a worker
(assert (<= 1.0 sum_g0_0))
; hypothesis: k·u is small: 16·(2k + 4)·u ≤ 1
(assert (<= (* 16.0 (* (+ (* 2.0 sum_g0_0) 4.0) u)) 1.0))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny_float64))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 u_result))
; hypothesis: units and smallest normal numbers are positive
(assert (< 0.0 tiny))
; hypothesis: no dtype is finer than float64
(assert (<= u_float64 u))
; hypothesis: the error bound
(assert (= most (+ (* gamma mean) (* (* 2.0 (* (+ sum_g0_0 1.0) tiny)) (+ (+ (/ (+ (+ 1.0 mean) largest_0) sum_g0_1) 1.0) largest_0)))))
; the goal, denied
(assert (not (<= most (+ (* (+ (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny))) (ite (not (< 338953138925153547590470800371487866880.0 (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))))) (+ (* (+ mean (+ (* mean gamma) (* (+ (+ (/ (+ (+ mean 1.0) largest_0) sum_g0_1) 1.0) largest_0) (* (* 2.0 (+ sum_g0_0 1.0)) tiny)))) u_result) tiny) infinity)) (+ 1.0 (* 2.0 (/ (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64) (+ 1.0 (- (* (+ (+ (* 2.0 sum_g0_0) 8.0) 8.0) u_float64))))))) (/ 1.0 11235582092889474423308157442431404585112356118389416079589380072358292237843810195794279832650471001320007117491962084853674360550901038905802964414967132773610493339054092829768888725077880882465817684505312860552384417646403930092119569408801702322709406917786643639996702871154982269052209770601514008576.0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract N6
; LatentMean, N6: the computed pool is within the stated rounding bound of the exact one
; bfloat16-weights-float32-fold-law: the computed value is within the stated bound of the exact one
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun exact () Real)
(declare-fun reach () Real)
(declare-fun result () Real)
(declare-fun stated () Real)
; hypothesis: lemma cast
(assert (<= (+ result (- exact)) reach))
; hypothesis: lemma cast
(assert (<= (+ exact (- result)) reach))
; hypothesis: lemma bound
(assert (<= reach stated))
; the goal, denied
(assert (not (and (<= (+ result (- exact)) stated) (<= (+ exact (- result)) stated))))
(check-sat)
