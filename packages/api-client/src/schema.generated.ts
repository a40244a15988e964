// Generated from docs/openapi.json by packages/api-client/src/generate.ts. Do not edit.
export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计记录（新的在前） · The audit trail, newest first
         * @description 权限 permission: `audit.read` · realm: `staff`
         */
        get: operations["getApiAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验审计链 · Verify the audit chain
         * @description 逐行重算；列出被改动、删除、插入的记录与被截断的尾部。 · Recomputes every row and block; names edits, deletions, insertions and a cut tail.
         *
         *     权限 permission: `audit.read` · realm: `staff`
         */
        get: operations["getApiAuditVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承保周期与共保体成员 · Cycles and their coinsurers
         * @description 名单锁定后，周期内不得增加保险机构（数据库亦拒绝）；成员数超过原则上限时列出经批准的例外。 · A closed roster takes no new insurer inside the cycle, the database refuses too; more members than the principle allows stand on a recorded exception.
         *
         *     权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/years/{planYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各成员在一个保障年度的份额账 · Where each coinsurer stands in a plan year
         * @description 按累计总额分配的保费、赔款、出单费与第三方费用，及自上次结算单以来的变动；共保成员只看到本机构。 · Parts of the totals to date: premium, claims, lead fee, third-party fees, and their growth since the last statement. A coinsurer sees its own line only.
         *
         *     权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumYearsPlanYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/years/{planYear}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 成员结算单 · Members’ statements
         * @description 权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumYearsPlanYearStatements"];
        put?: never;
        /**
         * 出具成员结算单 · Issue the members’ statements
         * @description 按账上累计总额出具，每日至多一份；成员应收应付为与上一份之差。 · From the totals to date, at most one a day; what each member is owed is the difference to the one before.
         *
         *     权限 permission: `consortium.manage` · realm: `staff`
         */
        post: operations["postApiConsortiumYearsPlanYearStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交资格证明 · Submit a proof
         * @description 医保信息之外的资格（在本市工作、就读、当年退役）由投保人说明，工作人员审核。 · What the roll cannot tell (works here, studies here, veteran of this year) is stated and then reviewed by staff.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加家庭成员 · Add a family member
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiHouseholdMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household/members/{personId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移除家庭成员 · Remove a family member
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiHouseholdMembersPersonIdRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构客户端 · Machine clients
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        get: operations["getApiMachineClients"];
        put?: never;
        /**
         * 登记机构客户端 · Register a machine client
         * @description 签名方法见 API 指南：Gongbao-Signature 请求头，HMAC-SHA256。 · See the API guide for signing: header Gongbao-Signature, HMAC-SHA256.
         *
         *     权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients/{clientId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增发一把密钥（轮换） · Issue a second key (rotation)
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClientsClientIdKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients/{clientId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用一把密钥 · Revoke a key
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClientsClientIdRevocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人与家庭成员 · Oneself and one’s family
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实名核验 · Prove one’s identity
         * @description 以姓名和证件号码向医保经办机构核验；机器无法核验的生僻字姓名转人工，不改动姓名。 · Checks name and certificate number with the agency; a name no machine can verify goes to a person, unaltered.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiMeIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本市任职名单 · Memberships of this city
         * @description 权限 permission: `memberships.manage` · realm: `staff`
         */
        get: operations["getApiMemberships"];
        put?: never;
        /**
         * 授予任职（必要时开立账号） · Grant a membership, opening an account where needed
         * @description 新账号的动态码密钥只在此次答复中出现一次。已有账号的密码与密钥不变。 · The TOTP secret of a new account is shown in this answer only. An existing account keeps its password and secret.
         *
         *     权限 permission: `memberships.manage` · realm: `staff`
         */
        post: operations["postApiMemberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止任职 · End a membership
         * @description 权限 permission: `memberships.manage` · realm: `staff`
         */
        post: operations["postApiMembershipsMembershipIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本城市项目与在售方案 · The city’s program and the plan on sale
         * @description 名称、运营主体、共保体成员与份额、备案号、热线、价格与责任；未载于文件的数字标为示例。 · Name, operator, coinsurers with shares, filing number, hotline, prices and benefits; figures in no document are marked.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 政策条款与落实情况 · Clauses, and the rules and cases that carry them
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 城市文件清单 · The city’s files
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/files/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 城市文件原文 · One file as written
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramFilesText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案与版本 · Plans and their versions
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案条款：责任、免除、规则及其依据 · A plan as it reads: benefits, exclusions, rules with their clauses
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramPlansCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/terms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案条款全文 · A plan as its policy reads
         * @description 权限 permission: `public` · realm: `public`
         */
        get: operations["getApiProgramTermsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用验证码登录 · Sign in with a code
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发送登录验证码 · Send a sign-in code
         * @description 无论该号码是否登记，答复都相同。验证码 5 分钟内有效，可试 3 次。 · The answer is the same whether or not the phone is known. The code is good for 5 minutes and 3 tries.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 · Sign out
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/evidence/{evidenceId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核资格证明 · Decide about a proof
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffEvidenceEvidenceIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选择或切换任职 · Choose or switch the membership
         * @description 需已通过第二因素；切换会另开新会话。 · After the second factor; switching opens a new session.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/persons/{personId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 人工核验身份 · Decide about an identity
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffPersonsPersonIdIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/resident-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待人工核验的身份与资格 · Identities and proofs waiting for a person
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        get: operations["getApiStaffResidentReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员登录（第二步：动态码） · Staff sign-in, second step: one-time code
         * @description 同一动态码只能用一次；登录成功即结束此前的会话。 · A code works once; signing in ends earlier sessions.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前会话：我是谁、能做什么 · The session: who I am and what I may do
         * @description 权限 permission: `staff.self` · realm: `staff`
         */
        get: operations["getApiStaffSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员登录（第一步：密码） · Staff sign-in, first step: password
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员退出 · Staff sign-out
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Clause: {
            document: string;
            documentTitle: string;
            /** @enum {string} */
            force: "must" | "in-principle" | "may" | "encourage" | "explore";
            id: string;
            note: string | null;
            owner: string | null;
            /** @enum {string} */
            status: "rule" | "case" | "manual" | "planned";
            text: string;
            where: string;
        };
        ConsortiumCycle: {
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            closedAt: string;
            /** @description 依据条款 · the clause it rests on */
            closedClause: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            closesOn: string;
            code: string;
            exception: {
                approvedBy: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                on: string;
                reason: string;
            } | null;
            lead: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                code: string;
                method: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                on: string;
            };
            leadFee: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                rateBp: number;
            };
            members: {
                code: string;
                /** @description 示例，非官方 · stands in no document */
                illustrative: boolean;
                isLead: boolean;
                licence: string;
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                shortName: string;
                /** @description 最近一次公布的偿付能力 · solvency as last published */
                solvency: {
                    comprehensiveRatio: string;
                    coreRatio: string;
                    /**
                     * Format: date
                     * @example 2026-01-05
                     */
                    on: string;
                    riskRating: string;
                } | null;
            }[];
            mostMembers: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                count: number;
            } | null;
            name: string;
            planYears: number[];
            /**
             * @description closed：名单已锁定，周期内不得增加成员 · the roster is closed for the cycle
             * @enum {string}
             */
            state: "forming" | "closed";
        };
        ConsortiumYear: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            claimsFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            costFen: number;
            cycleCode: string;
            members: {
                code: string;
                isLead: boolean;
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                shortfallFen: number;
                toDate: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
                unsettled: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
            }[];
            planYear: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            premiumFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            thirdPartyFen: number;
        };
        /** @description 密钥只显示一次 · the secret is shown once */
        MachineKey: {
            keyId: string;
            secret: string;
        };
        Membership: {
            coinsurer: string | null;
            /** @example mbr_001jdq3v5k8e7trw0000000000 */
            id: string;
            role: string;
            tenantId: string;
            tenantName: string;
        };
        MemberStatement: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            claimsFen: number;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            issuedAt: string;
            members: {
                code: string;
                growth: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                toDate: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
            }[];
            number: number;
            planYear: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            premiumFen: number;
            /** @example stm_001jdq3v5k8e7trw0000000000 */
            statementId: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            thirdPartyFen: number;
        };
        PlanReading: {
            sections: {
                code: string;
                items: {
                    clauses: components["schemas"]["Clause"][];
                    code: string;
                    illustrative: boolean;
                    name: string;
                    sentences: {
                        en: string;
                        zh: string;
                    }[];
                }[];
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            version: components["schemas"]["PlanVersion"];
        };
        PlanVersion: {
            actuaryName: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            actuarySignedOn: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            coverFrom: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            coverTo: string;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            createdAt: string;
            filingNo: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            firstContractOn: string;
            hash: string;
            planCode: string;
            /** @example plv_001jdq3v5k8e7trw0000000000 */
            planVersionId: string;
            planYear: number;
            productName: string;
            /** @enum {string} */
            status: "draft" | "review" | "approved" | "on-sale" | "closed";
            title: string;
            versionNo: number;
            /**
             * Format: date
             * @example 2026-01-05
             */
            windowFrom: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            windowTo: string;
        };
        /** @description RFC 9457 · 中英双语的错误说明 */
        Problem: {
            /** @description 依据条款 · the clause it rests on */
            clause?: string;
            /**
             * @description 封闭的代码表 · closed list of codes
             * @example NOT_FOUND
             */
            code: string;
            detail: string;
            errors?: {
                en: string;
                field: string;
                zh: string;
            }[];
            /**
             * @description 请求编号 · request id
             * @example urn:uuid:0192f0c1-0000-7000-8000-000000000000
             */
            instance: string;
            /** @example 404 */
            status: number;
            text: {
                en: string;
                zh: string;
            };
            /** @description 同 text.zh，或按 Accept-Language 为英文 · as text.zh, or English by Accept-Language */
            title: string;
            /** @example urn:gongbao:problem:NOT_FOUND */
            type: string;
        };
        PublicProgram: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            businessOn: string;
            cityName: string;
            cityNameEn: string;
            coinsurers: {
                code: string;
                illustrative: boolean;
                lead: boolean;
                name: string;
                /** @description 单位：基点，10000 = 100% · in basis points */
                shareBp: number;
                solvency: string;
            }[];
            colours: {
                accent: string;
                background: string;
                muted: string;
                onPrimary: string;
                primary: string;
                surface: string;
                text: string;
            };
            enrollWord: string;
            hotline: {
                hours: string;
                phone: string;
                wechat: string | null;
            };
            isDemo: boolean;
            logoText: string;
            name: string;
            nameEn: string;
            operator: {
                complaintLine: string;
                domainRecord: string;
                illustrative: boolean;
                licence: string;
                name: string;
            };
            plan: {
                benefits: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    capFen: number;
                    clause: string | null;
                    code: string;
                    deductible: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        amountFen: number;
                        clause: string | null;
                        illustrative: boolean;
                    };
                    name: string;
                    tiers: {
                        /** @enum {string} */
                        apply: "marginal" | "whole";
                        bands: {
                            /** @description 单位：基点，10000 = 100% · in basis points */
                            rateBp: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            upToFen: number;
                        }[];
                        clause: string | null;
                        illustrative: boolean;
                        /** @enum {string} */
                        measured: "burden" | "above-deductible";
                    };
                }[];
                code: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverFrom: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverTo: string;
                exclusions: {
                    clause: string | null;
                    code: string;
                    name: string;
                }[];
                filingNo: string;
                filingUrl: string | null;
                prices: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    amountFen: number;
                    clause: string | null;
                    code: string;
                    illustrative: boolean;
                    name: string;
                }[];
                productName: string;
                title: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                windowFrom: string;
                windowOpen: boolean;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                windowTo: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                yearCapFen: number;
            } | null;
            planYears: {
                code: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverFrom: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverTo: string;
                title: string;
            }[];
            slogan: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiAudit: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next · the `next` of the page before */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            action: string;
                            actorId: string;
                            actorRealm: string;
                            actorRole: string | null;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            at: string;
                            detail: {
                                [key: string]: string | number | boolean | null;
                            };
                            /** @example aud_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            subjectId: string;
                            subjectKind: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiAuditVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        anchor: {
                            blockNo: number;
                            hash: string;
                        } | null;
                        blocks: number;
                        faults: {
                            at: string;
                            kind: string;
                        }[];
                        rows: number;
                        unsealed: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumCycles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsortiumCycle"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumYearsPlanYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumYear"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumYearsPlanYearStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MemberStatement"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiConsortiumYearsPlanYearStatements: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                planYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberStatement"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    fact: "worksHere" | "studiesHere" | "dischargedThisYear";
                    note: string;
                    /** @example psn_001jdq3v5k8e7trw0000000000 */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example evd_001jdq3v5k8e7trw0000000000 */
                        evidenceId: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiHouseholdMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default 01
                     * @enum {string}
                     */
                    certificateKind?: "99" | "01";
                    certificateNumber: string;
                    /** @enum {boolean} */
                    consent: true;
                    name: string;
                    /** @enum {string} */
                    relation: "spouse" | "child" | "parent";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiHouseholdMembersPersonIdRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMachineClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            createdAt: string;
                            /** @example mcl_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            institution: string | null;
                            keys: {
                                /**
                                 * Format: date-time
                                 * @example 2025-11-20T01:30:00.000Z
                                 */
                                createdAt: string;
                                keyId: string;
                            }[];
                            name: string;
                            scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                            /** @enum {string} */
                            status: "active" | "closed";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "某医院 HIS",
                 *       "institution": "H99000100001",
                 *       "scopes": [
                 *         "records.submit"
                 *       ]
                 *     }
                 */
                "application/json": {
                    institution: string | null;
                    name: string;
                    scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client: {
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            createdAt: string;
                            /** @example mcl_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            institution: string | null;
                            name: string;
                            scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                            /** @enum {string} */
                            status: "active" | "closed";
                        };
                        key: components["schemas"]["MachineKey"];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClientsClientIdKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineKey"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClientsClientIdRevocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keyId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMeIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default 01
                     * @enum {string}
                     */
                    certificateKind?: "99" | "01";
                    certificateNumber: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @example stf_001jdq3v5k8e7trw0000000000 */
                            accountId: string;
                            coinsurer: string | null;
                            displayName: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            grantedAt: string;
                            /** @example mbr_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            /** @enum {string} */
                            role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    coinsurer?: string;
                    displayName: string;
                    /** Format: email */
                    email: string;
                    password?: string;
                    /** @enum {string} */
                    role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        membership: {
                            /** @example stf_001jdq3v5k8e7trw0000000000 */
                            accountId: string;
                            coinsurer: string | null;
                            displayName: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            grantedAt: string;
                            /** @example mbr_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            /** @enum {string} */
                            role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                        };
                        totpUri: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMembershipsMembershipIdEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgram"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramClauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["Clause"] & {
                            uses: {
                                file: string;
                                /** @enum {string} */
                                kind: "rule" | "case";
                                where: string;
                            }[];
                        })[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: {
                            bytes: number;
                            path: string;
                        }[];
                        hash: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramFilesText: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                        text: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlanVersion"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramPlansCode: {
        parameters: {
            query?: {
                /** @description 版本号，默认最新 · newest unless given */
                version?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReading"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramTermsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReading"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "19900000001",
                 *       "code": "042199"
                 *     }
                 */
                "application/json": {
                    /** @example 042199 */
                    code: string;
                    /** @example 19900000001 */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "19900000001"
                 *     }
                 */
                "application/json": {
                    /** @example 19900000001 */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent": true,
                     *       "validSeconds": 300,
                     *       "againSeconds": 60
                     *     }
                     */
                    "application/json": {
                        againSeconds: number;
                        /** @enum {boolean} */
                        sent: true;
                        validSeconds: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffEvidenceEvidenceIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepted: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example mbr_001jdq3v5k8e7trw0000000000 */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPersonsPersonIdIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepted: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffResidentReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        evidence: {
                            /** @example evd_001jdq3v5k8e7trw0000000000 */
                            evidenceId: string;
                            fact: string;
                            nameMasked: string;
                            note: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            submittedAt: string;
                        }[];
                        identities: {
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        memberships: components["schemas"]["Membership"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        business: {
                            isDemo: boolean;
                            on: string;
                        };
                        email: string;
                        membership: components["schemas"]["Membership"];
                        memberships: components["schemas"]["Membership"][];
                        name: string;
                        permissions: string[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "reviewer@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": "second-factor"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        next: "second-factor";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
