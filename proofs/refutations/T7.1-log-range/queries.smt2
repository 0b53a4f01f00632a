; butterfly prove
; T7.1/log-range, refuted: the log pool stays within the range of the workers' probabilities
; Two workers give a token 4/9, the fusion 1/2.
; at-1: it is met: both workers give the token the same
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun p_0 () Real)
(declare-fun p_1 () Real)
(declare-fun p_2 () Real)
(declare-fun q_0 () Real)
(declare-fun q_1 () Real)
(declare-fun q_2 () Real)
; hypothesis: p_0 is 4/9
(assert (= p_0 (/ 4.0 9.0)))
; hypothesis: p_1 is 4/9
(assert (= p_1 (/ 4.0 9.0)))
; hypothesis: p_2 is 1/9
(assert (= p_2 (/ 1.0 9.0)))
; hypothesis: q_0 is 4/9
(assert (= q_0 (/ 4.0 9.0)))
; hypothesis: q_1 is 1/9
(assert (= q_1 (/ 1.0 9.0)))
; hypothesis: q_2 is 4/9
(assert (= q_2 (/ 4.0 9.0)))
; the goal, denied
(assert (not (= p_0 q_0)))
(check-sat)
(reset)
; butterfly prove
; T7.1/log-range, refuted: the log pool stays within the range of the workers' probabilities
; Two workers give a token 4/9, the fusion 1/2.
; at-2: it is not so: the fused token is within the range
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun p_0 () Real)
(declare-fun p_1 () Real)
(declare-fun p_2 () Real)
(declare-fun q_0 () Real)
(declare-fun q_1 () Real)
(declare-fun q_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun LogPool1.inputs_0.0_0 () Real (log p_0))
(define-fun shared_1 () Real (exp LogPool1.inputs_0.0_0))
(define-fun LogPool1.inputs_0.1_0 () Real (log q_0))
(define-fun shared_3 () Real (exp LogPool1.inputs_0.1_0))
(define-fun LogPool1.inputs_0.0_1 () Real (log p_1))
(define-fun shared_5 () Real (exp LogPool1.inputs_0.0_1))
(define-fun LogPool1.inputs_0.1_1 () Real (log q_1))
(define-fun shared_7 () Real (exp LogPool1.inputs_0.1_1))
(define-fun LogPool1.inputs_0.0_2 () Real (log p_2))
(define-fun shared_9 () Real (exp LogPool1.inputs_0.0_2))
(define-fun LogPool1.inputs_0.1_2 () Real (log q_2))
(define-fun shared_11 () Real (exp LogPool1.inputs_0.1_2))
(define-fun LogPool1.mul.0_0 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_0))
(define-fun LogPool1.mul.1_0 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_0))
(define-fun LogPool1.sum_2.0 () Real (+ LogPool1.mul.0_0 LogPool1.mul.1_0))
(define-fun shared_15 () Real (exp LogPool1.sum_2.0))
(define-fun LogPool1.mul.0_1 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_1))
(define-fun LogPool1.mul.1_1 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_1))
(define-fun LogPool1.sum_2.1 () Real (+ LogPool1.mul.0_1 LogPool1.mul.1_1))
(define-fun shared_19 () Real (exp LogPool1.sum_2.1))
(define-fun LogPool1.mul.0_2 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.0_2))
(define-fun LogPool1.mul.1_2 () Real (* (/ 1.0 2.0) LogPool1.inputs_0.1_2))
(define-fun LogPool1.sum_2.2 () Real (+ LogPool1.mul.0_2 LogPool1.mul.1_2))
(define-fun shared_23 () Real (exp LogPool1.sum_2.2))
(define-fun shared_24 () Real (exp (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)))
(define-fun shared_25 () Real (exp (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)))
(define-fun shared_26 () Real (exp (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)))
(define-fun LogPool1._softmax.0 () Real (/ shared_15 (+ (+ shared_15 shared_19) shared_23)))
; hypothesis: p_0 is 4/9
(assert (= p_0 (/ 4.0 9.0)))
; hypothesis: p_1 is 4/9
(assert (= p_1 (/ 4.0 9.0)))
; hypothesis: p_2 is 1/9
(assert (= p_2 (/ 1.0 9.0)))
; hypothesis: q_0 is 4/9
(assert (= q_0 (/ 4.0 9.0)))
; hypothesis: q_1 is 1/9
(assert (= q_1 (/ 1.0 9.0)))
; hypothesis: q_2 is 4/9
(assert (= q_2 (/ 4.0 9.0)))
; axiom: exp-log
(assert (=> (< 0.0 p_0) (= shared_1 p_0)))
; axiom: exp-log
(assert (=> (< 0.0 q_0) (= shared_3 q_0)))
; axiom: exp-log
(assert (=> (< 0.0 p_1) (= shared_5 p_1)))
; axiom: exp-log
(assert (=> (< 0.0 q_1) (= shared_7 q_1)))
; axiom: exp-log
(assert (=> (< 0.0 p_2) (= shared_9 p_2)))
; axiom: exp-log
(assert (=> (< 0.0 q_2) (= shared_11 q_2)))
; axiom: exp-positive
(assert (< 0.0 shared_15))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.0) shared_15))
; axiom: exp-positive
(assert (< 0.0 shared_19))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.1) shared_19))
; axiom: exp-positive
(assert (< 0.0 shared_23))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.sum_2.2) shared_23))
; axiom: exp-positive
(assert (< 0.0 shared_24))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) shared_24))
; axiom: exp-positive
(assert (< 0.0 shared_25))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) shared_25))
; axiom: exp-positive
(assert (< 0.0 shared_26))
; axiom: exp-tangent
(assert (<= (+ 1.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) shared_26))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_0) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_1) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_9))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.0_2) shared_9))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_0) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_1) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_11))
; axiom: exp-tangent
(assert (<= (+ 1.0 LogPool1.inputs_0.1_2) shared_11))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.sum_2.1) (< shared_15 shared_19)) (=> (< LogPool1.sum_2.1 LogPool1.sum_2.0) (< shared_19 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.sum_2.1) (= shared_15 shared_19))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.sum_2.2) (< shared_15 shared_23)) (=> (< LogPool1.sum_2.2 LogPool1.sum_2.0) (< shared_23 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.sum_2.2) (= shared_15 shared_23))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_15 shared_24)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.0) (< shared_24 shared_15)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_15 shared_24))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_15 shared_25)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.0) (< shared_25 shared_15)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_15 shared_25))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_15 shared_26)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.0) (< shared_26 shared_15)) (=> (= LogPool1.sum_2.0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_15 shared_26))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_0) (< shared_15 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.0) (< shared_1 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_0) (= shared_15 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_1) (< shared_15 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.0) (< shared_5 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_1) (= shared_15 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.0_2) (< shared_15 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.0) (< shared_9 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.0_2) (= shared_15 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_0) (< shared_15 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.0) (< shared_3 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_0) (= shared_15 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_1) (< shared_15 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.0) (< shared_7 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_1) (= shared_15 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.0 LogPool1.inputs_0.1_2) (< shared_15 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.0) (< shared_11 shared_15)) (=> (= LogPool1.sum_2.0 LogPool1.inputs_0.1_2) (= shared_15 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.sum_2.2) (< shared_19 shared_23)) (=> (< LogPool1.sum_2.2 LogPool1.sum_2.1) (< shared_23 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.sum_2.2) (= shared_19 shared_23))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_19 shared_24)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.1) (< shared_24 shared_19)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_19 shared_24))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_19 shared_25)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.1) (< shared_25 shared_19)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_19 shared_25))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_19 shared_26)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.1) (< shared_26 shared_19)) (=> (= LogPool1.sum_2.1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_19 shared_26))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_0) (< shared_19 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.1) (< shared_1 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_0) (= shared_19 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_1) (< shared_19 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.1) (< shared_5 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_1) (= shared_19 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.0_2) (< shared_19 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.1) (< shared_9 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.0_2) (= shared_19 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_0) (< shared_19 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.1) (< shared_3 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_0) (= shared_19 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_1) (< shared_19 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.1) (< shared_7 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_1) (= shared_19 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.1 LogPool1.inputs_0.1_2) (< shared_19 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.1) (< shared_11 shared_19)) (=> (= LogPool1.sum_2.1 LogPool1.inputs_0.1_2) (= shared_19 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_23 shared_24)) (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.sum_2.2) (< shared_24 shared_23)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= shared_23 shared_24))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_23 shared_25)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.sum_2.2) (< shared_25 shared_23)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_23 shared_25))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_23 shared_26)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.sum_2.2) (< shared_26 shared_23)) (=> (= LogPool1.sum_2.2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_23 shared_26))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_0) (< shared_23 shared_1)) (=> (< LogPool1.inputs_0.0_0 LogPool1.sum_2.2) (< shared_1 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_0) (= shared_23 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_1) (< shared_23 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.sum_2.2) (< shared_5 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_1) (= shared_23 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.0_2) (< shared_23 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.sum_2.2) (< shared_9 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.0_2) (= shared_23 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_0) (< shared_23 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.sum_2.2) (< shared_3 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_0) (= shared_23 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_1) (< shared_23 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.sum_2.2) (< shared_7 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_1) (= shared_23 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.sum_2.2 LogPool1.inputs_0.1_2) (< shared_23 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.sum_2.2) (< shared_11 shared_23)) (=> (= LogPool1.sum_2.2 LogPool1.inputs_0.1_2) (= shared_23 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_24 shared_25)) (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_25 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= shared_24 shared_25))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_24 shared_26)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_26 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_24 shared_26))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (< shared_24 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_1 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_0) (= shared_24 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (< shared_24 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_5 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_1) (= shared_24 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (< shared_24 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_9 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.0_2) (= shared_24 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (< shared_24 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_3 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_0) (= shared_24 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (< shared_24 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_7 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_1) (= shared_24 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (< shared_24 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (< shared_11 shared_24)) (=> (= (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) LogPool1.inputs_0.1_2) (= shared_24 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_25 shared_26)) (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_26 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= shared_25 shared_26))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (< shared_25 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_1 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_0) (= shared_25 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (< shared_25 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_5 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_1) (= shared_25 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (< shared_25 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_9 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.0_2) (= shared_25 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (< shared_25 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_3 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_0) (= shared_25 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (< shared_25 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_7 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_1) (= shared_25 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (< shared_25 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (< shared_11 shared_25)) (=> (= (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) LogPool1.inputs_0.1_2) (= shared_25 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (< shared_26 shared_1)) (=> (< LogPool1.inputs_0.0_0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_1 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_0) (= shared_26 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (< shared_26 shared_5)) (=> (< LogPool1.inputs_0.0_1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_5 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_1) (= shared_26 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (< shared_26 shared_9)) (=> (< LogPool1.inputs_0.0_2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_9 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.0_2) (= shared_26 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (< shared_26 shared_3)) (=> (< LogPool1.inputs_0.1_0 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_3 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_0) (= shared_26 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (< shared_26 shared_7)) (=> (< LogPool1.inputs_0.1_1 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_7 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_1) (= shared_26 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (< shared_26 shared_11)) (=> (< LogPool1.inputs_0.1_2 (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (< shared_11 shared_26)) (=> (= (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) LogPool1.inputs_0.1_2) (= shared_26 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_1) (< shared_1 shared_5)) (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_0) (< shared_5 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_1) (= shared_1 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_2) (< shared_1 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.0_0) (< shared_9 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.0_2) (= shared_1 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (< shared_1 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_0) (< shared_3 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_1) (< shared_1 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_0) (< shared_7 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_1) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_2) (< shared_1 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_0) (< shared_11 shared_1)) (=> (= LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_2) (= shared_1 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_2) (< shared_5 shared_9)) (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.0_1) (< shared_9 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.0_2) (= shared_5 shared_9))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_0) (< shared_5 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_1) (< shared_3 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_0) (= shared_5 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (< shared_5 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_1) (< shared_7 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1) (= shared_5 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_2) (< shared_5 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_1) (< shared_11 shared_5)) (=> (= LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_2) (= shared_5 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_0) (< shared_9 shared_3)) (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.0_2) (< shared_3 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_0) (= shared_9 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_1) (< shared_9 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.0_2) (< shared_7 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_1) (= shared_9 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (< shared_9 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.0_2) (< shared_11 shared_9)) (=> (= LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2) (= shared_9 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_1) (< shared_3 shared_7)) (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_0) (< shared_7 shared_3)) (=> (= LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_1) (= shared_3 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_2) (< shared_3 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.1_0) (< shared_11 shared_3)) (=> (= LogPool1.inputs_0.1_0 LogPool1.inputs_0.1_2) (= shared_3 shared_11))))
; axiom: exp-increasing
(assert (and (=> (< LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_2) (< shared_7 shared_11)) (=> (< LogPool1.inputs_0.1_2 LogPool1.inputs_0.1_1) (< shared_11 shared_7)) (=> (= LogPool1.inputs_0.1_1 LogPool1.inputs_0.1_2) (= shared_7 shared_11))))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.0 LogPool1.sum_2.0) (+ LogPool1.inputs_0.0_0 LogPool1.inputs_0.1_0)) (= (* shared_15 shared_15) shared_24)))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.1 LogPool1.sum_2.1) (+ LogPool1.inputs_0.0_1 LogPool1.inputs_0.1_1)) (= (* shared_19 shared_19) shared_25)))
; axiom: exp-sum
(assert (=> (= (+ LogPool1.sum_2.2 LogPool1.sum_2.2) (+ LogPool1.inputs_0.0_2 LogPool1.inputs_0.1_2)) (= (* shared_23 shared_23) shared_26)))
; axiom: exp-sum
(assert (= (* shared_1 shared_3) shared_24))
; axiom: exp-sum
(assert (= (* shared_5 shared_7) shared_25))
; axiom: exp-sum
(assert (= (* shared_9 shared_11) shared_26))
; the goal, denied
(assert (<= LogPool1._softmax.0 p_0))
(check-sat)
