; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; kept: at each token: p·chance = F − (F − p)₊
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; the goal, denied
(assert (not (and (=> (< F p) (not (= (ite (< 0.0 p) p 1.0) 0.0))) (= (* p (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0)) (+ F (- (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; chance: at each token: a chance is from 0 to 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; the goal, denied
(assert (not (and (=> (< F p) (not (= (ite (< 0.0 p) p 1.0) 0.0))) (<= 0.0 (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0)) (<= (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0) 1.0))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; lacking: at each token: (F − p)₊ is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; residual: at each token: the residual is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun sum_c0_0 () Real)
(define-fun shared_0 () Real (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))))
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; hypothesis: not negative
(assert (<= 0.0 shared_0))
; hypothesis: a member is at most the sum
(assert (<= shared_0 sum_c0_0))
; the goal, denied
(assert (not (and (=> (< 0.0 sum_c0_0) (not (= (ite (< 0.0 sum_c0_0) sum_c0_0 1.0) 0.0))) (<= 0.0 (ite (< 0.0 sum_c0_0) (/ shared_0 (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F)))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; exact: at each token: p·chance + (1 − Σ p·chance)·residual = F
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
; sum_c0_1 = the sum over the vocabulary of (* (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0) p)
; sum_c0_2 = the sum over the vocabulary of p
; sum_c0_3 = the sum over the vocabulary of F
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun sum_c0_0 () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_3 () Real)
(define-fun shared_0 () Real (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))))
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; hypothesis: p is a distribution
(assert (= sum_c0_2 1.0))
; hypothesis: F is a distribution
(assert (= sum_c0_3 1.0))
; hypothesis: not negative
(assert (<= 0.0 shared_0))
; hypothesis: a member is at most the sum
(assert (<= shared_0 sum_c0_0))
; hypothesis: at this token
(assert (= (* p (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0)) (+ F (- shared_0))))
; hypothesis: summed over the vocabulary
(assert (= sum_c0_1 (+ sum_c0_3 (- sum_c0_0))))
; the goal, denied
(assert (not (and (=> (< F p) (not (= (ite (< 0.0 p) p 1.0) 0.0))) (=> (< 0.0 sum_c0_0) (not (= (ite (< 0.0 sum_c0_0) sum_c0_0 1.0) 0.0))) (= (+ (* p (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0)) (* (+ 1.0 (- sum_c0_1)) (ite (< 0.0 sum_c0_0) (/ shared_0 (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F))) F))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; residual-short: at each token where something lacks: residual·Σ(F − p)₊ = (F − p)₊
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun sum_c0_0 () Real)
(define-fun shared_0 () Real (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))))
; hypothesis: not negative
(assert (<= 0.0 shared_0))
; hypothesis: a member is at most the sum
(assert (<= shared_0 sum_c0_0))
; hypothesis: something lacks
(assert (< 0.0 sum_c0_0))
; the goal, denied
(assert (not (and (=> (< 0.0 sum_c0_0) (not (= (ite (< 0.0 sum_c0_0) sum_c0_0 1.0) 0.0))) (= (* (ite (< 0.0 sum_c0_0) (/ shared_0 (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F) sum_c0_0) shared_0))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; residual-short-sum: where something lacks the residual sums to 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
; sum_c0_4 = the sum over the vocabulary of (ite (< 0.0 sum_c0_0) (/ (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))) (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F)
(declare-fun sum_c0_0 () Real)
(declare-fun sum_c0_4 () Real)
; hypothesis: something lacks
(assert (< 0.0 sum_c0_0))
; hypothesis: summed over the vocabulary
(assert (= (* sum_c0_0 sum_c0_4) sum_c0_0))
; the goal, denied
(assert (not (= sum_c0_4 1.0)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; residual-even: at each token where nothing lacks: the residual is F
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun sum_c0_0 () Real)
(define-fun shared_0 () Real (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))))
; hypothesis: not negative
(assert (<= 0.0 shared_0))
; hypothesis: a member is at most the sum
(assert (<= shared_0 sum_c0_0))
; hypothesis: nothing lacks
(assert (= sum_c0_0 0.0))
; the goal, denied
(assert (not (and (=> (< 0.0 sum_c0_0) (not (= (ite (< 0.0 sum_c0_0) sum_c0_0 1.0) 0.0))) (= (ite (< 0.0 sum_c0_0) (/ shared_0 (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F) F))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; residual-even-sum: where nothing lacks the residual sums to 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_0 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p)))
; sum_c0_2 = the sum over the vocabulary of p
; sum_c0_3 = the sum over the vocabulary of F
; sum_c0_4 = the sum over the vocabulary of (ite (< 0.0 sum_c0_0) (/ (ite (< (+ F (- p)) 0.0) 0.0 (+ F (- p))) (ite (< 0.0 sum_c0_0) sum_c0_0 1.0)) F)
(declare-fun sum_c0_0 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_c0_4 () Real)
; hypothesis: p is a distribution
(assert (= sum_c0_2 1.0))
; hypothesis: F is a distribution
(assert (= sum_c0_3 1.0))
; hypothesis: nothing lacks
(assert (= sum_c0_0 0.0))
; hypothesis: summed over the vocabulary
(assert (= sum_c0_4 sum_c0_3))
; the goal, denied
(assert (not (= sum_c0_4 1.0)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; variation: at each token: 2·p·chance = p + F − |F − p|
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; the goal, denied
(assert (not (and (=> (< F p) (not (= (ite (< 0.0 p) p 1.0) 0.0))) (= (* (* 2.0 p) (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0)) (+ (+ p F) (- (ite (< (+ F (- p)) 0.0) (+ p (- F)) (+ F (- p)))))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; variation-sum: a drafted token is kept with probability 1 − TV(F, p)
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over the vocabulary of (* (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0) p)
; sum_c0_2 = the sum over the vocabulary of p
; sum_c0_3 = the sum over the vocabulary of F
; sum_c0_5 = the sum over the vocabulary of (ite (< (+ F (- p)) 0.0) (+ p (- F)) (+ F (- p)))
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_c0_5 () Real)
; hypothesis: p is a distribution
(assert (= sum_c0_2 1.0))
; hypothesis: F is a distribution
(assert (= sum_c0_3 1.0))
; hypothesis: summed over the vocabulary
(assert (= (* 2.0 sum_c0_1) (+ (+ sum_c0_2 sum_c0_3) (- sum_c0_5))))
; the goal, denied
(assert (not (= sum_c0_1 (+ 1.0 (- (/ sum_c0_5 2.0))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; weight: at each token: p·chance ≥ w·p
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun w () Real)
; hypothesis: p is a distribution
(assert (<= 0.0 p))
; hypothesis: F is a distribution
(assert (<= 0.0 F))
; hypothesis: F ≥ w·p
(assert (<= (* w p) F))
; hypothesis: w is a weight
(assert (<= 0.0 w))
; hypothesis: w is a weight
(assert (<= w 1.0))
; the goal, denied
(assert (not (and (=> (< F p) (not (= (ite (< 0.0 p) p 1.0) 0.0))) (<= (* w p) (* p (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; weight-sum: a drafted token is kept with probability at least w
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_1 = the sum over the vocabulary of (* (ite (< F p) (/ F (ite (< 0.0 p) p 1.0)) 1.0) p)
; sum_c0_2 = the sum over the vocabulary of p
; sum_c0_3 = the sum over the vocabulary of F
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_2 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun w () Real)
; hypothesis: p is a distribution
(assert (= sum_c0_2 1.0))
; hypothesis: F is a distribution
(assert (= sum_c0_3 1.0))
; hypothesis: summed over the vocabulary
(assert (<= (* w sum_c0_2) sum_c0_1))
; the goal, denied
(assert (not (<= w sum_c0_1)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; sum-at-most-base: V = 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_left () Real)
(declare-fun sum_right () Real)
; hypothesis: no token
(assert (= sum_left 0.0))
; hypothesis: no token
(assert (= sum_right 0.0))
; the goal, denied
(assert (not (<= sum_left sum_right)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; sum-at-most-step: one more token
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun left () Real)
(declare-fun right () Real)
(declare-fun sum_left () Real)
(declare-fun sum_right () Real)
; hypothesis: of V tokens
(assert (<= sum_left sum_right))
; hypothesis: at one more
(assert (<= left right))
; the goal, denied
(assert (not (<= (+ sum_left left) (+ sum_right right))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; sum-same-base: V = 0
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_left () Real)
(declare-fun sum_right () Real)
; hypothesis: no token
(assert (= sum_left 0.0))
; hypothesis: no token
(assert (= sum_right 0.0))
; the goal, denied
(assert (not (= sum_left sum_right)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; sum-same-step: one more token
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun left () Real)
(declare-fun right () Real)
(declare-fun sum_left () Real)
(declare-fun sum_right () Real)
; hypothesis: of V tokens
(assert (= sum_left sum_right))
; hypothesis: at one more
(assert (= left right))
; the goal, denied
(assert (not (= (+ sum_left left) (+ sum_right right))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; member: of numbers ≥ 0 each is at most the sum
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun left () Real)
(declare-fun others () Real)
(declare-fun sum_left () Real)
; hypothesis: the sum of the others
(assert (<= 0.0 others))
; hypothesis: it and the others
(assert (= sum_left (+ others left)))
; the goal, denied
(assert (not (<= left sum_left)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: weighted probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities are not negative
(assert (<= 0.0 x1_0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: weighted probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
; hypothesis: weighted probabilities are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_1.a))
; hypothesis: weighted probabilities are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_1.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
; hypothesis: weighted probabilities are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_1.a))
; hypothesis: weighted probabilities are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_1.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_1 = the sum over g1 of (* weight1 x1_0)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: weighted probabilities are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 x0_0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (<= lift.mul_0 (* (/ (+ lift.mul_0 sum_g1_1) (+ weight0 sum_g1_0)) (+ weight0 sum_g1_0))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; pool-share: F ≥ w·p, w the drafter's share of the weight
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun F () Real)
(declare-fun p () Real)
(declare-fun share () Real)
(declare-fun weight () Real)
(declare-fun weights () Real)
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 weights))
; hypothesis: w is the drafter's share
(assert (= (* share weights) weight))
; hypothesis: the law
(assert (<= (* weight p) (* F weights)))
; the goal, denied
(assert (not (<= (* share p) F)))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; round-base: no draft
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun floor () Real)
(declare-fun power () Real)
(declare-fun tokens () Real)
(declare-fun w () Real)
; hypothesis: w is a weight
(assert (<= 0.0 w))
; hypothesis: w is a weight
(assert (<= w 1.0))
; hypothesis: γ = 0: the token from F
(assert (= tokens 1.0))
; hypothesis: γ = 0
(assert (= floor 1.0))
; hypothesis: w^1
(assert (= power w))
; the goal, denied
(assert (not (and (<= floor tokens) (= (* (+ 1.0 (- w)) floor) (+ 1.0 (- power))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; round-step: one draft before the others: 1 + w·floor ≤ 1 + chance·tokens
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun chance () Real)
(declare-fun floor () Real)
(declare-fun tokens () Real)
(declare-fun w () Real)
; hypothesis: w is a weight
(assert (<= 0.0 w))
; hypothesis: w is a weight
(assert (<= w 1.0))
; hypothesis: γ later drafts yield at least the floor
(assert (<= floor tokens))
; hypothesis: the floor is not negative
(assert (<= 0.0 floor))
; hypothesis: a draft is kept with probability at least w
(assert (<= w chance))
; the goal, denied
(assert (not (and (<= (+ 1.0 (* w floor)) (+ 1.0 (* chance tokens))) (<= 0.0 (+ 1.0 (* w floor))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; round-closed: (1 − w)·(1 + w·floor) = 1 − w·w^(γ+1)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun floor () Real)
(declare-fun power () Real)
(declare-fun w () Real)
; hypothesis: the floor of γ drafts
(assert (= (* (+ 1.0 (- w)) floor) (+ 1.0 (- power))))
; the goal, denied
(assert (not (= (* (+ 1.0 (- w)) (+ 1.0 (* w floor))) (+ 1.0 (- (* w power))))))
(check-sat)
(reset)
; butterfly prove
; N7: a token drawn from p, kept with probability min(1, F/p) and otherwise drawn again from (F − p)₊ normalised, is distributed as F; it is kept with probability 1 − TV(F, p), at least w where F ≥ w·p; LinearPool has F ≥ w·p for its worker of weight w; so γ drafts yield at least (1 − w^(γ+1))/(1 − w) tokens a round in expectation
; round-value: where w < 1 the floor is (1 − w^(γ+1))/(1 − w)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun floor () Real)
(declare-fun power () Real)
(declare-fun w () Real)
; hypothesis: w is not 1
(assert (< w 1.0))
; hypothesis: closed
(assert (= (* (+ 1.0 (- w)) floor) (+ 1.0 (- power))))
; the goal, denied
(assert (not (= floor (/ (+ 1.0 (- power)) (+ 1.0 (- w))))))
(check-sat)
